package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Trouble;

class PortsTest {
    private static final List<Port> ALL = List.of(Port.values());

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedWithTheOptionThatMovesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int number = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.usual(number, 20_000, Map.of()).requireFree(ALL))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + number + " (ui) is taken by another program.")
                    .hasMessageContaining("--port ");
            assertThatThrownBy(() ->
                            Ports.free(Map.of("kafka", number, "mongo", number)).requireFree(ALL))
                    .hasMessageContaining("Port " + number + " (kafka) is taken by another program.")
                    .hasMessageContaining("Port " + number + " (mongo) is given to kafka already.")
                    .hasMessageContaining("Move them:")
                    .hasMessageMatching("(?s).*--use-port kafka=\\d+ --use-port mongo=\\d+.*");
        }
    }

    @Test
    void aTakenPortThatNothingWillListenOnIsNoTrouble() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free(Map.of("second-query", taken.getLocalPort()));
            var parts = new Parts(new DataFolder(folder), ports);
            ports.requireFree(parts.ports(true, 1));
            assertThatThrownBy(() -> ports.requireFree(parts.ports(false, 2))).hasMessageContaining("(second-query)");
        }
    }

    @Test
    void anOffsetMovesAllButThePages() {
        var ports = Ports.usual(8090, 100, Map.of());
        assertThat(ports.of(Port.UI)).isEqualTo(8090);
        assertThat(ports.of(Port.COMMAND)).isEqualTo(8181);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15532);
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Ports.usual(8080, 0, Map.of("redis", 1))).hasMessageContaining("kafka-controller");
    }

    @Test
    void whatStandsBeforeAServerIsToldToTheOthersOnly() {
        var ports = Ports.free(Map.of("kafka", 20_001)).reachedBy(Map.of("kafka", 20_002));
        assertThat(ports.of(Port.KAFKA)).isEqualTo(20_001);
        assertThat(ports.reached(Port.KAFKA)).isEqualTo(20_002);
        assertThat(ports.reached(Port.POSTGRES)).isEqualTo(ports.of(Port.POSTGRES));
        assertThatThrownBy(() -> ports.reachedBy(Map.of("redis", 1))).hasMessageContaining("--reach knows no redis");
    }

    @Test
    void theyAreKeptAsTheyAre() {
        var ports = Ports.free();
        assertThat(Ports.of(ports.toProperties()).toProperties()).isEqualTo(ports.toProperties());
    }
}
