package io.copydesk.app.health;

import io.copydesk.app.cluster.GroupProgress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What registry and brokers have to be asked for: {@code copydesk_ready{check}}, 1 or 0 for each
 * check of readiness, and {@code copydesk_lag{partition}} and {@code
 * copydesk_committed_offset{partition}} of the raw topic. Asked for beforehand, so that a scrape
 * waits for nobody. Thread-safe.
 */
final class SampledMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(SampledMetrics.class);

  private final List<HealthCheck> checks;
  private final Supplier<List<GroupProgress.OfPartition>> progress;

  /** What failed in an unexpected way when it was asked for last. */
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  private final MultiGauge ready;
  private final MultiGauge lag;
  private final MultiGauge committed;

  /**
   * @param progress of the consumer group in the raw topic; may throw a {@link KafkaException} when
   *     brokers do not answer and an {@link IllegalStateException} when the application has stopped
   */
  SampledMetrics(
      List<HealthCheck> checks,
      Supplier<List<GroupProgress.OfPartition>> progress,
      MeterRegistry registry) {
    this.checks = List.copyOf(checks);
    this.progress = progress;
    this.ready =
        MultiGauge.builder("copydesk.ready")
            .description("Whether a check of /health/ready is passed: 1 or 0")
            .register(registry);
    this.lag =
        MultiGauge.builder("copydesk.lag")
            .description("Articles of a partition that wait, as the brokers know it")
            .register(registry);
    this.committed =
        MultiGauge.builder("copydesk.committed.offset")
            .description("Where the consumer group is in a partition of the raw topic")
            .register(registry);
  }

  /**
   * Asks anew. What is not known is not shown, but for a check that fails to answer, which is not
   * passed. Throws nothing, since a scheduler would never ask again.
   */
  void sample() {
    ready.register(
        checks.stream()
            .map(
                check -> MultiGauge.Row.of(Tags.of("check", check.name()), isPassed(check) ? 1 : 0))
            .toList(),
        true);
    List<GroupProgress.OfPartition> partitions = partitions();
    lag.register(rows(partitions, GroupProgress.OfPartition::lag), true);
    committed.register(rows(partitions, GroupProgress.OfPartition::committed), true);
  }

  private boolean isPassed(HealthCheck check) {
    return orElse("the check of " + check.name(), () -> check.problem().get().isEmpty(), false);
  }

  private List<GroupProgress.OfPartition> partitions() {
    return orElse("how far the consumer group is", this::partitionsIfTold, List.of());
  }

  private List<GroupProgress.OfPartition> partitionsIfTold() {
    try {
      return progress.get();
    } catch (KafkaException | IllegalStateException e) {
      LOG.debug("The brokers do not tell the lag: {}", e.toString());
      return List.of();
    }
  }

  /**
   * The answer, or the other value when it fails in a way that nobody expects: that is a defect,
   * which is logged once and not every ten seconds.
   */
  private <T> T orElse(String what, Supplier<T> answer, T other) {
    try {
      T known = answer.get();
      failing.remove(what);
      return known;
    } catch (RuntimeException | Error e) {
      if (failing.add(what)) {
        LOG.error(
            "A metric is not known, by a defect of ours: {}. It is asked for again, and this is not"
                + " logged again until it has been known.",
            what,
            e);
      }
      return other;
    }
  }

  private static List<MultiGauge.Row<?>> rows(
      List<GroupProgress.OfPartition> partitions,
      ToDoubleFunction<GroupProgress.OfPartition> value) {
    return partitions.stream()
        .<MultiGauge.Row<?>>map(
            partition ->
                MultiGauge.Row.of(
                    Tags.of("partition", Integer.toString(partition.partition())),
                    value.applyAsDouble(partition)))
        .toList();
  }
}
