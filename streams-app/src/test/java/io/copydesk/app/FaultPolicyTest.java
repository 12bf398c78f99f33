package io.copydesk.app;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.copydesk.app.start.StopReason;
import io.copydesk.topology.fault.TransientFaultException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultPolicyTest {

  private final List<StopReason> stopped = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private final FaultPolicy policy = new FaultPolicy(() -> now, stopped::add);

  @ParameterizedTest
  @MethodSource
  void a_failure_that_a_new_thread_cannot_mend_stops_the_application_with_its_reason(
      Throwable failure, StopReason reason) {
    assertThat(policy.handle(failure)).isEqualTo(SHUTDOWN_CLIENT);
    assertThat(stopped).containsExactly(reason);
  }

  static List<Arguments>
      a_failure_that_a_new_thread_cannot_mend_stops_the_application_with_its_reason() {
    return List.of(
        arguments(
            new StreamsException(new TopicAuthorizationException("news.")), StopReason.NOT_ALLOWED),
        arguments(new TransactionalIdAuthorizationException("news"), StopReason.NOT_ALLOWED),
        arguments(
            new StreamsException(new SaslAuthenticationException("revoked")),
            StopReason.NOT_ALLOWED),
        arguments(new MissingSourceTopicException("news."), StopReason.NOT_PREPARED),
        arguments(
            new StreamsException(new ConfigException("group.protocol")), StopReason.MISCONFIGURED),
        arguments(new UnsupportedVersionException("too old"), StopReason.MISCONFIGURED),
        arguments(new StackOverflowError(), StopReason.FAILED),
        arguments(new StreamsException(new OutOfMemoryError("heap")), StopReason.FAILED));
  }

  @ParameterizedTest
  @MethodSource
  void a_transient_fault_replaces_the_thread_however_often(RuntimeException failure) {
    for (int i = 0; i < 100; i++) {
      assertThat(policy.handle(failure)).isEqualTo(REPLACE_THREAD);
    }
    assertThat(stopped).isEmpty();
  }

  static List<RuntimeException> a_transient_fault_replaces_the_thread_however_often() {
    return List.of(
        new StreamsException(new TransientFaultException("registry", null)),
        new TimeoutException("brokers"),
        new StreamsException(new NotLeaderOrFollowerException("brokers")));
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
  void defects_long_ago_do_not_count() {
    for (int i = 0; i < 100; i++) {
      now = now.plusSeconds(601);
      assertThat(policy.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
    }
  }
}
