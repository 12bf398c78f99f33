package io.copydesk.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.cluster.GroupProgress;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class SampledMetricsTest {

  private static final GroupProgress.OfPartition BEHIND =
      new GroupProgress.OfPartition(3, 100, 160);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private SampledMetrics metrics(
      Optional<String> problem, Supplier<List<GroupProgress.OfPartition>> progress) {
    return new SampledMetrics(
        List.of(
            new HealthCheck("registry", () -> problem),
            new HealthCheck("catalog", Optional::empty)),
        progress,
        registry);
  }

  @Test
  void a_check_that_fails_is_zero_and_the_others_are_one() {
    metrics(Optional.of("it does not answer"), List::of).sample();

    assertThat(registry.scrape())
        .contains("copydesk_ready{check=\"registry\"} 0.0")
        .contains("copydesk_ready{check=\"catalog\"} 1.0");
  }

  @Test
  void each_partition_shows_what_waits_and_where_the_group_is() {
    metrics(Optional.empty(), () -> List.of(BEHIND, new GroupProgress.OfPartition(11, 7, 7)))
        .sample();

    assertThat(registry.scrape())
        .contains("copydesk_lag{partition=\"3\"} 60.0")
        .contains("copydesk_committed_offset{partition=\"3\"} 100.0")
        .contains("copydesk_lag{partition=\"11\"} 0.0");
  }

  @Test
  void while_brokers_do_not_answer_no_lag_is_shown_rather_than_an_old_one() {
    AtomicReference<Supplier<List<GroupProgress.OfPartition>>> brokers =
        new AtomicReference<>(() -> List.of(BEHIND));
    SampledMetrics metrics = metrics(Optional.empty(), () -> brokers.get().get());
    metrics.sample();

    brokers.set(
        () -> {
          throw new TimeoutException("no answer");
        });
    metrics.sample();

    assertThat(registry.scrape())
        .doesNotContain("copydesk_lag{")
        .contains("copydesk_ready{check=\"registry\"} 1.0");
  }

  @Test
  void a_scheduler_goes_on_to_ask_after_failures_that_nobody_expects() throws Exception {
    CountDownLatch asked = new CountDownLatch(3);
    SampledMetrics metrics =
        metrics(
            Optional.empty(),
            () -> {
              asked.countDown();
              if (asked.getCount() == 2) {
                throw new NoClassDefFoundError("org/example/Gone");
              }
              throw new IllegalArgumentException("a defect");
            });
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    try {
      var unused = scheduler.scheduleWithFixedDelay(metrics::sample, 0, 1, TimeUnit.MILLISECONDS);

      assertThat(asked.await(10, TimeUnit.SECONDS)).as("asked a third time").isTrue();
    } finally {
      scheduler.shutdownNow();
    }
  }

  @Test
  void a_failure_that_nobody_expects_is_logged_once_until_it_is_over() {
    Supplier<List<GroupProgress.OfPartition>> defect =
        () -> {
          throw new IllegalArgumentException("a defect");
        };
    Iterator<Supplier<List<GroupProgress.OfPartition>>> answers =
        List.of(defect, defect, () -> List.of(BEHIND), defect).iterator();
    SampledMetrics metrics = metrics(Optional.empty(), () -> answers.next().get());

    try (CapturedLog log = CapturedLog.of(SampledMetrics.class)) {
      while (answers.hasNext()) {
        metrics.sample();
      }

      assertThat(log.messages())
          .hasSize(2)
          .allMatch(message -> message.contains("how far the consumer group is"));
    }
  }

  @Test
  void a_check_that_fails_to_answer_is_zero_and_hides_nothing_else() {
    SampledMetrics metrics =
        new SampledMetrics(
            List.of(
                new HealthCheck(
                    "registry",
                    () -> {
                      throw new IllegalArgumentException("a defect");
                    }),
                new HealthCheck("catalog", Optional::empty)),
            () -> List.of(BEHIND),
            registry);

    metrics.sample();

    assertThat(registry.scrape())
        .contains("copydesk_ready{check=\"registry\"} 0.0")
        .contains("copydesk_ready{check=\"catalog\"} 1.0")
        .contains("copydesk_lag{partition=\"3\"} 60.0");
  }
}
