package io.copydesk.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the end-to-end benchmark measured, in one run. Rates are medians of the rounds.
 *
 * @param threads of the application, and of enrichment in process
 * @param kafkaArticlesPerSecond through the broker and back, committed, at saturation
 * @param inProcessArticlesPerSecond enrichment alone
 * @param latency at half the saturated rate, from before the raw record is sent to the enriched one
 *     being read committed
 * @param commitIntervalMillis of the application
 * @param ownP99Millis 99th percentile of one article's enrichment alone
 */
record KafkaMeasurement(
    int threads,
    double kafkaArticlesPerSecond,
    double inProcessArticlesPerSecond,
    Latency latency,
    int commitIntervalMillis,
    double ownP99Millis)
    implements Report {

  /** The limit that was set for p99. */
  private static final double TARGET_MILLIS = 400;

  /** Percentiles in milliseconds, and of how many articles. */
  record Latency(int articles, double p50, double p95, double p99) {}

  double ratio() {
    return kafkaArticlesPerSecond / inProcessArticlesPerSecond;
  }

  private double allowedP99() {
    return Math.min(TARGET_MILLIS, commitIntervalMillis + 3 * ownP99Millis);
  }

  @Override
  public List<String> lines() {
    return List.of(
        String.format(
            Locale.ROOT,
            "%d threads; broker, schema registry, application and clients on this machine",
            threads),
        String.format(
            Locale.ROOT,
            "through Kafka, exactly once, saturated %,11.1f articles/s",
            kafkaArticlesPerSecond),
        String.format(
            Locale.ROOT, "enrichment in process %,29.1f articles/s", inProcessArticlesPerSecond),
        String.format(Locale.ROOT, "ratio %45.2f   (target at least 0.70)", ratio()),
        String.format(
            Locale.ROOT,
            "latency at half of it, %,d articles: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
            latency.articles(),
            latency.p50(),
            latency.p95(),
            latency.p99()),
        String.format(
            Locale.ROOT,
            "p99 allowed: %.0f ms (commit interval %d ms + 3 x %.1f ms, an article's own p99, and at most %.0f ms)",
            allowedP99(),
            commitIntervalMillis,
            ownP99Millis,
            TARGET_MILLIS));
  }

  @Override
  public Map<String, Number> values() {
    Map<String, Number> values = new LinkedHashMap<>();
    values.put("kafka_articles_per_s", kafkaArticlesPerSecond);
    values.put("inprocess_articles_per_s", inProcessArticlesPerSecond);
    values.put("ratio_inprocess", ratio());
    values.put("p50_ms", latency.p50());
    values.put("p95_ms", latency.p95());
    values.put("p99_ms", latency.p99());
    values.put("commit_interval_ms", commitIntervalMillis);
    values.put("own_p99_ms", ownP99Millis);
    values.put("latency_articles", latency.articles());
    values.put("threads", threads);
    return values;
  }
}
