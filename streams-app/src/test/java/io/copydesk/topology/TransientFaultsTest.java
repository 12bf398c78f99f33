package io.copydesk.topology;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.topology.fault.TransientFaultException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TransientFaultsTest {

  @Test
  void a_registry_that_comes_back_costs_nothing() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.outage.set(2);

      bench.post("a", article("a", "Alibaba"));

      assertThat(bench.read(TOPICS.enriched())).hasSize(1);
      assertThat(bench.read(TOPICS.deadLetters())).isEmpty();
    }
  }

  @Test
  void a_registry_that_stays_away_fails_the_thread_and_dead_letters_nothing() throws IOException {
    try (TopologyBench bench = new TopologyBench()) {
      bench.outage.set(Integer.MAX_VALUE);

      assertThatThrownBy(() -> bench.post("a", article("a", "Alibaba")))
          .hasRootCauseMessage("the registry is down")
          .hasCauseInstanceOf(TransientFaultException.class);

      assertThat(bench.read(TOPICS.deadLetters())).isEmpty();
      assertThat(bench.metrics.counts()).isEmpty();
    }
  }
}
