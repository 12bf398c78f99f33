package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.topology.TopologyBench;
import io.copydesk.topology.intake.Intake;
import io.copydesk.topology.intake.OpenTransaction;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.wire.SchemaScout;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.SubscriptionPattern;
import org.junit.jupiter.api.Test;

class PatientConsumerTest {

  @Test
  void a_subscription_that_would_not_tell_what_is_taken_away_is_refused() throws Exception {
    try (TopologyBench bench = new TopologyBench();
        SchemaScout schemas = new SchemaScout(bench.codec, List.of(), error -> {});
        PatientConsumer consumer =
            new PatientConsumer(
                Map.of("bootstrap.servers", "127.0.0.1:1", "group.id", "copydesk"),
                new Intake(
                    schemas, new RoundSize(Duration.ofSeconds(9), 20), new OpenTransaction()))) {

      assertThatThrownBy(() -> consumer.subscribe(List.of("raw")))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> consumer.subscribe(Pattern.compile("raw")))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> consumer.subscribe(new SubscriptionPattern("raw")))
          .hasMessageContaining("with a listener");
    }
  }
}
