package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {

    private static final Receivers PUBLIC_ONLY = new Receivers(false);
    private static final Receivers ANYWHERE = new Receivers(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:0a00:0001::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void sendsNothingIntoTheNetworkAroundIt(String address) throws UnknownHostException {
        assertThat(Receivers.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.0.1",
                "198.17.0.1",
                "203.0.114.1",
                "223.255.255.255",
                "64:ff9b::1.1.1.1",
                "2001:67c:2e8::1",
                "2002:0101:0101::1",
                "2a00:1450::1"
            })
    void sendsToPublicAddresses(String address) throws UnknownHostException {
        assertThat(Receivers.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.nl/hook",
                "ftp://example.nl/hook",
                "https:///hook",
                "https:example.nl",
                "/hook",
                "",
                "https://user:secret@example.nl/hook",
                "https://example.nl/hook#part",
                "https://example.nl:99999/hook",
                "https://example.nl:0/hook",
                "file:///etc/passwd"
            })
    void acceptsNoAddressThatIsNotPlainHttps(String url) {
        assertThat(PUBLIC_ONLY.acceptsForm(URI.create(url))).isFalse();
    }

    @Test
    void acceptsHttpsAndInAClosedNetworkHttpToo() throws UnknownHostException {
        assertThat(PUBLIC_ONLY.acceptsForm(URI.create("https://example.nl:8443/hook?key=1")))
                .isTrue();
        assertThat(ANYWHERE.acceptsForm(URI.create("http://10.0.0.1/hook"))).isTrue();
        assertThat(ANYWHERE.mayReach(URI.create("http://127.0.0.1/hook"))).isTrue();
        assertThat(PUBLIC_ONLY.mayReach(URI.create("https://127.0.0.1/hook"))).isFalse();
        assertThat(PUBLIC_ONLY.mayReach(URI.create("https://[::1]/hook"))).isFalse();
        assertThat(PUBLIC_ONLY.mayReach(URI.create("https://2130706433/hook")))
                .as("127.0.0.1 as one number")
                .isFalse();
        assertThat(PUBLIC_ONLY.mayReach(URI.create("https://localhost/hook"))).isFalse();
    }
}
