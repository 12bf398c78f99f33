package io.copydesk.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class StopReasonTest {

  @Test
  void each_reason_has_an_exit_code_of_its_own() {
    Map<StopReason, Integer> codes =
        Arrays.stream(StopReason.values())
            .collect(Collectors.toMap(reason -> reason, StopReason::exitCode));

    assertThat(codes)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                StopReason.REQUESTED, 0,
                StopReason.FAILED, 1,
                StopReason.MISCONFIGURED, 2,
                StopReason.NOT_PREPARED, 3,
                StopReason.NOT_ALLOWED, 4,
                StopReason.STOP_TIMED_OUT, 5));
  }

  @Test
  void the_cause_decides_and_not_what_it_is_wrapped_in() {
    assertThat(StopReason.behind(new KafkaException(new SaslAuthenticationException("no"))))
        .isEqualTo(StopReason.NOT_ALLOWED);
    assertThat(StopReason.behind(new KafkaException(new ConfigException("no"))))
        .isEqualTo(StopReason.MISCONFIGURED);
    assertThat(StopReason.behind(new TimeoutException("no"))).isEqualTo(StopReason.FAILED);
  }

  @Test
  void a_cyclic_chain_of_causes_ends() {
    IllegalStateException first = new IllegalStateException();
    first.initCause(new IllegalStateException(first));

    assertThat(StopReason.behind(first)).isEqualTo(StopReason.FAILED);
  }
}
