package silkwire.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressRuleTest {
    private static final OutboundAddressRule EVERYTHING = new OutboundAddressRule(true, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "2001:4860:4860::8888",
                "198.20.0.1",
                "100.63.255.255",
                "172.32.0.1",
                "2606:4700::1111"
            })
    void aPublicAddressIsAlwaysAllowed(String address) throws UnknownHostException {
        assertThat(OutboundAddressRule.publicOnly().allows(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1"})
    void thisMachineIsAllowedOnlyWhereSaid(String address) throws UnknownHostException {
        InetAddress loopback = InetAddress.getByName(address);

        assertThat(new OutboundAddressRule(false, true).allows(loopback)).isFalse();
        assertThat(new OutboundAddressRule(true, false).allows(loopback)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "fd00::1",
                "64:ff9b::a00:1",
                "198.19.0.1",
                "203.0.113.9",
                "2002:7f00:1::1",
                "2001:0:a00:1::1"
            })
    void aPrivateNetworkIsAllowedOnlyWhereSaid(String address) throws UnknownHostException {
        InetAddress inside = InetAddress.getByName(address);

        assertThat(new OutboundAddressRule(true, false).allows(inside)).isFalse();
        assertThat(new OutboundAddressRule(false, true).allows(inside)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200"
            })
    void linkLocalMetadataMulticastAndReservedAreNeverAllowed(String address) throws UnknownHostException {
        assertThat(EVERYTHING.allows(InetAddress.getByName(address))).isFalse();
    }
}
