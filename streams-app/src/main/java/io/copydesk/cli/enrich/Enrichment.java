package io.copydesk.cli.enrich;

import io.copydesk.app.config.EnvironmentSettings;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.input.InputItem.Given;
import io.copydesk.cli.input.InputItem.Unreadable;
import io.copydesk.enrich.Outcome;
import io.copydesk.enrich.Outcome.Enriched;
import io.copydesk.enrich.Outcome.Rejected;
import io.copydesk.events.EnrichedArticle;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enriches the articles of an input and reports those that could not be. {@link #of} may be called
 * from any thread, the other methods from one only.
 */
public final class Enrichment {

  private static final Logger LOG = LoggerFactory.getLogger(Enrichment.class);

  private final Engine engine;
  private final Consumer<String> messages;
  private int failures;

  /**
   * @param messages where the failures are told
   */
  public Enrichment(Engine engine, Consumer<String> messages) {
    this.engine = engine;
    this.messages = messages;
  }

  /** The enriched article, or why there is none. */
  public sealed interface Result {}

  private record Success(EnrichedArticle article) implements Result {}

  private record Failure(String message) implements Result {}

  /** Enriches one item. Whatever its article is, nothing is thrown: a defect is a result, too. */
  public Result of(InputItem item) {
    return switch (item) {
      case Unreadable bad -> new Failure(bad.origin() + ": " + bad.message());
      case Given given -> enriched(given);
    };
  }

  private Result enriched(Given given) {
    Outcome outcome;
    try {
      outcome = engine.enrich(given.article());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("The article could not be enriched", e);
      return new Failure(
          "%s: a defect of Copydesk, please report it with what %s=debug shows: %s"
              .formatted(given.origin(), EnvironmentSettings.LOG_LEVEL, e));
    }
    return switch (outcome) {
      case Enriched enriched -> new Success(enriched.article());
      case Rejected rejected -> new Failure(given.origin() + ": " + rejected.rejection().message());
    };
  }

  /** The article, or none after a message that says why. */
  public Optional<EnrichedArticle> report(Result result) {
    return switch (result) {
      case Success success -> Optional.of(success.article());
      case Failure failure -> {
        failures++;
        messages.accept(failure.message());
        yield Optional.empty();
      }
    };
  }

  /** How many items gave no article so far. */
  int failures() {
    return failures;
  }
}
