package io.copydesk.topology.article;

import io.copydesk.article.ArticleId;
import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Rejection;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.deadletter.ArticleRejectedException;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.topic.Nodes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns each raw record into its enriched records or into one dead letter, or drops it as a repeat.
 * Not thread-safe: each task has its own.
 */
public final class ArticleProcessor implements Processor<byte[], byte[], byte[], byte[]> {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);

  private final ArticleSteps steps;
  private final Supplier<Catalog> catalog;
  private final DeadLetter deadLetter;
  private final Duration duplicateWindow;
  private final CommitPace pace;
  private final RoundSize round;
  private final PipelineMetrics metrics;

  private @Nullable ProcessorContext<byte[], byte[]> context;
  private @Nullable SeenArticles seen;
  private @Nullable PacedCommits commits;

  /**
   * @param catalog asked anew for each article, since it changes while the application runs
   * @param duplicateWindow within which the same article again is a repeat
   * @param pace of the thread's commits; the one of all its tasks
   * @param round which is told how long each article took
   */
  public ArticleProcessor(
      ArticleSteps steps,
      Supplier<Catalog> catalog,
      DeadLetter deadLetter,
      Duration duplicateWindow,
      CommitPace pace,
      RoundSize round,
      PipelineMetrics metrics) {
    this.steps = steps;
    this.catalog = catalog;
    this.deadLetter = deadLetter;
    this.duplicateWindow = duplicateWindow;
    this.pace = pace;
    this.round = round;
    this.metrics = metrics;
  }

  @Override
  public void init(ProcessorContext<byte[], byte[]> context) {
    this.context = context;
    WindowStore<Bytes, byte[]> store = context.getStateStore(Nodes.SEEN);
    this.seen = new SeenArticles(store, duplicateWindow);
    this.commits = new PacedCommits(pace, context);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    if (context == null || seen == null || commits == null) {
      throw new IllegalStateException("process before init");
    }
    long started = System.nanoTime();
    try {
      handle(record, context, seen);
    } finally {
      round.took(Duration.ofNanos(System.nanoTime() - started));
    }
    commits.processed(record.timestamp());
  }

  private void handle(
      Record<byte[], byte[]> record, ProcessorContext<byte[], byte[]> context, SeenArticles seen) {
    switch (steps.decode(record.value())) {
      case StepResult.Refused<RawArticle> no -> reject(record, context, no.rejection());
      case StepResult.Done<RawArticle> read -> handle(read.value(), record, context, seen);
    }
  }

  private void handle(
      RawArticle article,
      Record<byte[], byte[]> record,
      ProcessorContext<byte[], byte[]> context,
      SeenArticles seen) {
    String id = ArticleId.of(article);
    byte[] content = ContentDigest.of(article);
    long streamTime = Math.max(record.timestamp(), context.currentStreamTimeMs());
    if (seen.isLatest(id, content, streamTime)) {
      metrics.repeated();
      return;
    }
    long started = System.nanoTime();
    Outcome outcome = steps.enrich(article, catalog.get());
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    switch (outcome) {
      case Outcome.Rejected no -> reject(record, context, no.rejection());
      case Outcome.Enriched enriched -> {
        switch (steps.outputs(enriched)) {
          case StepResult.Refused<List<Output>> no -> reject(record, context, no.rejection());
          case StepResult.Done<List<Output>> outputs -> {
            seen.add(id, content, streamTime);
            publish(outputs.value(), record, context);
            count(record, enriched, took);
          }
        }
      }
    }
  }

  private static void publish(
      List<Output> outputs,
      Record<byte[], byte[]> record,
      ProcessorContext<byte[], byte[]> context) {
    for (Output output : outputs) {
      context.forward(
          new Record<>(output.key(), output.value(), record.timestamp(), new RecordHeaders()),
          output.sink());
    }
  }

  private void count(Record<byte[], byte[]> record, Outcome.Enriched enriched, Duration took) {
    if (enriched.degradedReason().isEmpty()) {
      metrics.enriched(enriched.article(), took);
    } else {
      metrics.degraded(enriched.article(), took);
    }
    byte[] id = enriched.article().getId().getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(record.key(), id)) {
      metrics.keyedOtherwise();
    }
  }

  private void reject(
      Record<byte[], byte[]> record,
      ProcessorContext<byte[], byte[]> context,
      Rejection rejection) {
    RecordMetadata source =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a record without coordinates"));
    LOG.warn(
        "Dead letter: topic={} partition={} offset={} stage={} code={} message={}",
        source.topic(),
        source.partition(),
        source.offset(),
        rejection.stage(),
        rejection.code(),
        rejection.message());
    context.forward(
        deadLetter.of(
            record,
            source,
            rejection.stage().name(),
            rejection.code().name(),
            new ArticleRejectedException(rejection)),
        Nodes.DEAD_LETTERS);
    metrics.deadLettered(rejection.stage(), rejection.code());
  }
}
