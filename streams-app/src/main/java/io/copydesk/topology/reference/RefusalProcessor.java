package io.copydesk.topology.reference;

import io.copydesk.topology.deadletter.CatalogEntryRefusedException;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.topic.Nodes;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Dead-letters the catalog entries that were refused. */
public final class RefusalProcessor implements Processor<byte[], byte[], byte[], byte[]> {

  static final String STAGE = "CATALOG";
  static final String CODE = "ENTRY_REFUSED";

  private final CatalogVerdicts verdicts;
  private final DeadLetter deadLetter;
  private final Duration patience;
  private final PipelineMetrics metrics;

  private @Nullable ProcessorContext<byte[], byte[]> context;

  public RefusalProcessor(
      CatalogVerdicts verdicts, DeadLetter deadLetter, Duration patience, PipelineMetrics metrics) {
    this.verdicts = verdicts;
    this.deadLetter = deadLetter;
    this.patience = patience;
    this.metrics = metrics;
  }

  @Override
  public void init(ProcessorContext<byte[], byte[]> context) {
    this.context = context;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    if (context == null) {
      throw new IllegalStateException("process before init");
    }
    RecordMetadata source =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a record without coordinates"));
    Optional<String> reason = verdicts.await(source.partition(), source.offset(), patience);
    if (reason.isPresent()) {
      context.forward(
          deadLetter.of(
              record, source, STAGE, CODE, new CatalogEntryRefusedException(reason.get())),
          Nodes.REFUSED);
      metrics.catalogRefused();
    }
  }
}
