package io.copydesk.topology.article;

import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Rejection;
import io.copydesk.enrich.Rejection.Code;
import io.copydesk.enrich.Rejection.Stage;
import io.copydesk.enrich.StepFailedException;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.fault.Patience;
import io.copydesk.topology.fault.TransientFaultException;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.Undecodable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a raw record's bytes to the records to produce. Each refuses when the record is to
 * blame, throws {@link TransientFaultException} when something outside is, and produces nothing:
 * everything is computed and measured before the first record is forwarded, since what was
 * forwarded is committed whatever happens next. Thread-safe.
 */
public final class ArticleSteps {

  private final Topics topics;
  private final Limits limits;
  private final Enricher enricher;
  private final RecordCodec codec;
  private final Patience patience;
  private final FanOut fanOut;

  /**
   * @param topics where the records go
   * @param minConfidence below which a fact is published in the enriched article only
   * @param limits beyond which an article is refused
   * @param patience with a registry that does not answer
   */
  public ArticleSteps(
      Topics topics,
      MinConfidence minConfidence,
      Limits limits,
      Enricher enricher,
      RecordCodec codec,
      Patience patience) {
    this.topics = topics;
    this.limits = limits;
    this.enricher = enricher;
    this.codec = codec;
    this.patience = patience;
    this.fanOut = new FanOut(topics, minConfidence);
  }

  /** The article in a raw record's value. */
  StepResult<RawArticle> decode(byte @Nullable [] value) {
    if (value == null) {
      return refused(
          Stage.DECODE,
          Code.NULL_VALUE,
          "the record has no value; the producer has to send a RawArticle",
          null);
    }
    if (value.length > limits.articleBytes()) {
      return refused(
          Stage.DECODE,
          Code.TOO_LARGE,
          "the value has "
              + value.length
              + " bytes; copydesk.limits.article.bytes allows "
              + limits.articleBytes()
              + ": raise it and replay, or leave it",
          null);
    }
    try {
      return new StepResult.Done<>(
          patience.tryUntilAnswered(
              "decode an article",
              () -> codec.decode(topics.raw().name(), value, RawArticle.class)));
    } catch (TransientFaultException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return refused(
          Stage.DECODE,
          Code.UNDECODABLE,
          Undecodable.words(topics.raw(), value, RawArticle.class, e),
          e);
    }
  }

  /** What becomes of the article; a defect of ours is a rejection, too. */
  Outcome enrich(RawArticle article, Catalog catalog) {
    try {
      return enricher.enrich(article, catalog);
    } catch (StepFailedException e) {
      return defect(e.stage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      return defect(Stage.EXTRACT, e);
    }
  }

  private static Outcome defect(Stage stage, Throwable thrown) {
    return new Outcome.Rejected(
        new Rejection(
            stage, Code.INTERNAL_ERROR, "enrichment failed: " + describe(thrown), thrown));
  }

  /** All records that the article becomes, encoded and measured. */
  StepResult<List<Output>> outputs(Outcome.Enriched enriched) {
    List<FanOut.Addressed> records;
    try {
      records = fanOut.of(enriched.article(), enriched.sentences());
    } catch (RuntimeException | StackOverflowError e) {
      return refused(Stage.PUBLISH, Code.INTERNAL_ERROR, "fan-out failed: " + describe(e), e);
    }
    List<Output> outputs = new ArrayList<>();
    long total = 0;
    for (FanOut.Addressed record : records) {
      switch (encode(record)) {
        case StepResult.Refused<Output> no -> {
          return new StepResult.Refused<>(no.rejection());
        }
        case StepResult.Done<Output> encoded -> {
          outputs.add(encoded.value());
          total += encoded.value().value().length;
        }
      }
      if (total > limits.fanOutBytes()) {
        return tooLarge(
            "all records together",
            total,
            limits.fanOutBytes(),
            "name fewer topics in copydesk.publish.topics, or raise copydesk.limits.message.bytes"
                + " and run `copydesk topics`; then replay");
      }
    }
    return new StepResult.Done<>(outputs);
  }

  private StepResult<Output> encode(FanOut.Addressed record) {
    byte[] value;
    try {
      value =
          patience.tryUntilAnswered(
              "encode for " + record.topic().name(),
              () -> codec.encode(record.topic().name(), record.value()));
    } catch (TransientFaultException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      if (FaultKind.isRefusedByRegistry(e)) {
        // Its schema is not registered, or refused: no article is to blame for that.
        throw new TransientFaultException(
            "the registry does not know the schema of " + record.topic().subject(), e);
      }
      return refused(
          Stage.PUBLISH,
          Code.INTERNAL_ERROR,
          "the record for " + record.sink() + " could not be encoded: " + describe(e),
          e);
    }
    return sized(record, value);
  }

  private StepResult<Output> sized(FanOut.Addressed record, byte[] value) {
    byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
    // The key is the article's or an entity's id, which the value holds too.
    if (value.length > limits.messageBytes()) {
      return tooLarge(
          record.sink(),
          value.length,
          limits.messageBytes(),
          "raise copydesk.limits.message.bytes, run `copydesk topics`, replay");
    }
    if (key.length > Limits.MARGIN_BYTES / 2) {
      return tooLong(record, key.length);
    }
    return new StepResult.Done<>(new Output(record.sink(), key, value));
  }

  private static <T> StepResult<T> tooLarge(String what, long bytes, long allowed, String remedy) {
    return refused(
        Stage.PUBLISH,
        Code.RESULT_TOO_LARGE,
        what + ": " + bytes + " bytes, where " + allowed + " are allowed; " + remedy,
        null);
  }

  private static <T> StepResult<T> tooLong(FanOut.Addressed record, int bytes) {
    return refused(
        Stage.PUBLISH,
        Code.RESULT_TOO_LARGE,
        "the id that is the key for "
            + record.sink()
            + ": "
            + bytes
            + " bytes, where "
            + Limits.MARGIN_BYTES / 2
            + " are allowed; give the article, or the entity of the catalog, a shorter one",
        null);
  }

  private static <T> StepResult<T> refused(
      Stage stage, Code code, String message, @Nullable Throwable cause) {
    return new StepResult.Refused<>(new Rejection(stage, code, message, cause));
  }

  /** The innermost cause's type, and not its message, which could hold the article's content. */
  private static String describe(Throwable failure) {
    return Causes.root(failure).getClass().getSimpleName();
  }
}
