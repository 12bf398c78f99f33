package io.copydesk.app.health;

import io.copydesk.app.cluster.GroupProgress;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
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

  /** Asks anew. What is not known is not shown. */
  void sample() {
    ready.register(
        checks.stream()
            .map(
                check ->
                    MultiGauge.Row.of(
                        Tags.of("check", check.name()), check.problem().get().isEmpty() ? 1 : 0))
            .toList(),
        true);
    List<GroupProgress.OfPartition> partitions = known();
    lag.register(rows(partitions, GroupProgress.OfPartition::lag), true);
    committed.register(rows(partitions, GroupProgress.OfPartition::committed), true);
  }

  private List<GroupProgress.OfPartition> known() {
    try {
      return progress.get();
    } catch (KafkaException | IllegalStateException e) {
      LOG.debug("The brokers do not tell the lag: {}", e.toString());
      return List.of();
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
