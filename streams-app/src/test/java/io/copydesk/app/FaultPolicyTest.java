package io.copydesk.app;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.TransientFaultException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class FaultPolicyTest {

  private final List<StopReason> stopped = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private final FaultPolicy policy = new FaultPolicy(() -> now, stopped::add);

  @Test
  void a_transient_fault_replaces_the_thread_however_often() {
    for (int i = 0; i < 100; i++) {
      assertThat(policy.handle(new StreamsException(new TransientFaultException("registry", null))))
          .isEqualTo(REPLACE_THREAD);
    }
    assertThat(stopped).isEmpty();
  }

  @Test
  void a_missing_right_stops_with_its_reason() {
    assertThat(policy.handle(new StreamsException(new TopicAuthorizationException("news."))))
        .isEqualTo(SHUTDOWN_CLIENT);
    assertThat(stopped).containsExactly(StopReason.NOT_ALLOWED);
  }

  @Test
  void a_defect_replaces_the_thread_until_it_happens_too_often() {
    for (int i = 0; i < FaultPolicy.REPLACEMENTS; i++) {
      assertThat(policy.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
    }

    assertThat(policy.handle(new IllegalStateException())).isEqualTo(SHUTDOWN_CLIENT);
    assertThat(stopped).containsExactly(StopReason.FAILED);
  }

  @Test
  void defects_long_ago_are_forgiven() {
    for (int i = 0; i < 100; i++) {
      now = now.plusSeconds(601);
      assertThat(policy.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
    }
  }
}
