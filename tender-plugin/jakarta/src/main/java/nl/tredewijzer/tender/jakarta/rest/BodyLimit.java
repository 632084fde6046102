package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses bodies over the limit, whether or not they say their length beforehand, and addresses that end in a slash. */
@PreMatching
class BodyLimit implements ContainerRequestFilter {

    private static final long USUAL = 16L << 20;

    private final long limit = ConfigProvider.getConfig()
            .getOptionalValue("tender.limit.body", Long.class)
            .orElse(USUAL);

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.length() > 1 && path.endsWith("/")) {
            // another address (NL GOV API Design Rules, /core/no-trailing-slash)
            throw Problems.noSuchAddress().exception();
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw Problems.bodyTooLarge(limit).exception();
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    /** Ends with a problem as soon as more than the limit has been read. */
    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long count;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return (int) counted(super.read(buffer, offset, length));
        }

        @Override
        public long skip(long length) throws IOException {
            return counted(super.skip(length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private long counted(long bytes) {
            count += Math.max(bytes, 0);
            if (count > limit) {
                throw Problems.bodyTooLarge(limit).exception();
            }
            return bytes;
        }
    }
}
