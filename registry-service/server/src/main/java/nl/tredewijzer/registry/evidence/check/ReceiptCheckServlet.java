package nl.tredewijzer.registry.evidence.check;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ReceiptText;
import nl.tredewijzer.registry.evidence.Evidence;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.IndexUnavailable;
import nl.tredewijzer.registry.index.RegisterIndex;

/**
 * Checks a receipt that somebody sends. It is looked at in memory and forgotten: who asked about whom is confidential.
 */
@WebServlet({RegisterPages.CHECK_RECEIPT, "/en" + RegisterPages.CHECK_RECEIPT})
@MultipartConfig(
        maxFileSize = ReceiptCheckServlet.MOST_BYTES,
        maxRequestSize = ReceiptCheckServlet.MOST_BYTES + ReceiptCheckServlet.ROOM_FOR_THE_FORM,
        fileSizeThreshold = (int) (ReceiptCheckServlet.MOST_BYTES + ReceiptCheckServlet.ROOM_FOR_THE_FORM))
public class ReceiptCheckServlet extends PageServlet {

    /** Largest receipt that is taken: several times that of a thousand bidders. */
    static final long MOST_BYTES = 16L << 20;

    static final long ROOM_FOR_THE_FORM = 64L << 10;

    private static final long serialVersionUID = 1L;
    private static final byte[] NOTHING = {};

    @Inject
    private transient Evidence evidence;

    @Inject
    private transient RegisterIndex index;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(ReceiptForm.empty(), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        boolean own = evidence.keys().isEmpty() || "own".equals(text("keys", request));
        ReceiptForm form = ReceiptForm.of(
                bytes("file", request),
                text("text", request).getBytes(StandardCharsets.UTF_8),
                own,
                text("ownKeys", request),
                evidence.keys(),
                PageLanguage.of(request.getRequestURI()));
        show(form, request, response);
    }

    private void show(ReceiptForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CheckedReceipt> outcome = form.isComplete()
                ? form.receipt().map(file -> CheckedReceipt.of(file, form.keys(), clock.instant()))
                : Optional.empty();
        CheckPage shown = new CheckPage(PageLanguage.of(request.getRequestURI()), evidence.keys(), form, outcome);
        Page page = RegisterPages.page(request, shown.title()).described(shown.say(ReceiptText.DESCRIPTION));
        int status = form.isMistaken() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
        RegisterPages.send(response, status, state().map(page::asOf).orElse(page), "evidence/check/check.jte", shown);
    }

    /** A receipt is checked without the register, so this page works also while the index is being built. */
    private Optional<RegisterState> state() {
        try {
            return Optional.of(index.state());
        } catch (IndexUnavailable e) {
            return Optional.empty();
        }
    }

    private static String text(String name, HttpServletRequest request) throws IOException {
        return new String(bytes(name, request), StandardCharsets.UTF_8).strip();
    }

    private static byte[] bytes(String name, HttpServletRequest request) throws IOException {
        Part part = part(name, request);
        if (part == null) {
            return NOTHING;
        }
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static Part part(String name, HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new ProblemException(Problems.unsupportedMediaType());
        }
        try {
            return request.getPart(name);
        } catch (IllegalStateException | ServletException e) {
            // the server says in words only which of the two it is
            long length = request.getContentLengthLong();
            boolean readable = length >= 0 && length <= MOST_BYTES;
            throw new ProblemException(readable ? Problems.badRequest() : Problems.bodyTooLarge(MOST_BYTES));
        }
    }
}
