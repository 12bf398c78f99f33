package io.copydesk.topology.article;

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

/** Turns each raw record into its enriched records, into one dead letter, or drops a repeat. */
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
      publish(record, context, seen);
    } catch (ArticleRejectedException e) {
      reject(record, context, e);
    } finally {
      round.took(Duration.ofNanos(System.nanoTime() - started));
    }
    commits.processed(record.timestamp());
  }

  private void publish(
      Record<byte[], byte[]> record, ProcessorContext<byte[], byte[]> context, SeenArticles seen) {
    RawArticle article = steps.decode(record.value());
    byte[] content = ContentDigest.of(article);
    long streamTime = Math.max(record.timestamp(), context.currentStreamTimeMs());
    if (seen.contains(content, streamTime)) {
      metrics.repeated();
      return;
    }
    long started = System.nanoTime();
    Outcome outcome = steps.enrich(article, catalog.get());
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    List<Output> outputs =
        switch (outcome) {
          case Outcome.Enriched whole -> steps.outputs(whole.article(), whole.sentences());
          case Outcome.Degraded partial -> steps.outputs(partial.article(), partial.sentences());
          case Outcome.Rejected refused -> throw new ArticleRejectedException(refused.rejection());
        };
    seen.add(content, streamTime);
    for (Output output : outputs) {
      context.forward(
          new Record<>(output.key(), output.value(), record.timestamp(), new RecordHeaders()),
          output.sink());
    }
    count(outcome, took);
    if (!isKeyedById(record.key(), outcome)) {
      metrics.keyedOtherwise();
    }
  }

  private static boolean isKeyedById(byte @Nullable [] key, Outcome outcome) {
    String id =
        switch (outcome) {
          case Outcome.Enriched whole -> whole.article().getId();
          case Outcome.Degraded partial -> partial.article().getId();
          case Outcome.Rejected refused -> "";
        };
    return key != null && Arrays.equals(key, id.getBytes(StandardCharsets.UTF_8));
  }

  private void count(Outcome outcome, Duration took) {
    switch (outcome) {
      case Outcome.Enriched whole -> metrics.enriched(whole.article(), took);
      case Outcome.Degraded partial -> metrics.degraded(partial.article(), took);
      case Outcome.Rejected refused -> {
        // Counted as a dead letter.
      }
    }
  }

  private void reject(
      Record<byte[], byte[]> record,
      ProcessorContext<byte[], byte[]> context,
      ArticleRejectedException cause) {
    RecordMetadata source =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a record without coordinates"));
    Rejection rejection = cause.rejection();
    LOG.warn(
        "Dead letter: topic={} partition={} offset={} stage={} code={} message={}",
        source.topic(),
        source.partition(),
        source.offset(),
        rejection.stage(),
        rejection.code(),
        rejection.message());
    context.forward(
        deadLetter.of(record, source, rejection.stage().name(), rejection.code().name(), cause),
        Nodes.DEAD_LETTERS);
    metrics.deadLettered(rejection.stage(), rejection.code());
  }
}
