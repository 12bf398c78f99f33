package io.copydesk.cli.enrich;

import io.copydesk.enrich.Outcome;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import java.util.Collection;
import java.util.function.Consumer;

/** Enriches articles in this process, without Kafka. Thread-safe. */
@FunctionalInterface
public interface Engine {

  /** The enriched article, or why it is rejected. What it throws is a defect of Copydesk. */
  Outcome enrich(RawArticle article);

  /** Creates engines, which takes seconds, since the model is loaded. */
  @FunctionalInterface
  interface Factory {

    /**
     * A new engine.
     *
     * @param withCatalog whether it links to the bundled catalog
     * @param own entities to link to beside those of the bundled catalog, or in place of those of
     *     the same id
     * @param messages is told which of them are left out
     */
    Engine engine(boolean withCatalog, Collection<ReferenceEntity> own, Consumer<String> messages);
  }
}
