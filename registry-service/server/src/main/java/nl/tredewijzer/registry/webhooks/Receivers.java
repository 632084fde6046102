package nl.tredewijzer.registry.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which receivers messages may be sent to. Anybody with a token names an address, and the register stands where that
 * person does not: it must not be a way into the network around it (OWASP API7:2023, server side request forgery).
 *
 * @param anywhere whether {@code http} and inner addresses are allowed too, for a closed network
 */
record Receivers(boolean anywhere) {

    private static final int LAST_PORT = 65535;

    /** Whether an address has a form that is accepted. */
    boolean acceptsForm(URI url) {
        boolean scheme =
                "https".equalsIgnoreCase(url.getScheme()) || anywhere && "http".equalsIgnoreCase(url.getScheme());
        boolean port = url.getPort() == -1 || url.getPort() > 0 && url.getPort() <= LAST_PORT;
        return scheme && port && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null;
    }

    /**
     * Whether the name leads, at this moment, to public addresses only.
     *
     * @throws UnknownHostException if it leads nowhere
     */
    boolean mayReach(URI url) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
        return anywhere || Arrays.stream(addresses).allMatch(Receivers::isPublic);
    }

    /** Not loopback, link-local, private, shared, documentation, multicast or reserved (IANA special registries). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int first = bytes[from] & 255;
        int second = bytes[from + 1] & 255;
        int third = bytes[from + 2] & 255;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast is 2000::/3; what carries an IPv4 address inside is as public as that. */
    private static boolean isPublic6(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublic4(bytes, 12);
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublic4(bytes, 2);
        }
        boolean teredoOrDocumentation =
                startsWith(bytes, 0x20, 0x01, 0, 0) || startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8);
        return (bytes[0] & 0xe0) == 0x20 && !teredoOrDocumentation;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 255) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
