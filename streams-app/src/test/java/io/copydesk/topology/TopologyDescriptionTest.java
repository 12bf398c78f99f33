package io.copydesk.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Compares the topology with a committed description. An upgrade survives a new sink or a renamed
 * processor; it does not survive a renamed store, another order of the sub-topologies, or another
 * source in one: those need a new application id or a reset.
 */
class TopologyDescriptionTest {

  @Test
  void the_topology_is_as_described() throws IOException {
    try (TopologyBench bench = new TopologyBench();
        InputStream described = getClass().getResourceAsStream("topology.txt")) {
      String actual = bench.topology().describe().toString();

      assertThat(actual)
          .isEqualTo(
              new String(
                  Objects.requireNonNull(described, "topology.txt").readAllBytes(),
                  StandardCharsets.UTF_8));
    }
  }
}
