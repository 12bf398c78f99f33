package io.copydesk.cli.reference;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that keeps the explanation of how it linked the last article until it is asked for it,
 * so that {@code explain} shows what enrichment really does. Not thread-safe.
 */
final class LinkRecorder implements Catalog {

  private final Catalog catalog;
  private List<NameExplanation> explanations = List.of();

  LinkRecorder(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Hands out, once, how the names of the article that was linked last were linked; empty when none
   * was linked since, as one in another language is not.
   */
  List<NameExplanation> taken() {
    List<NameExplanation> taken = explanations;
    explanations = List.of();
    return taken;
  }

  @Override
  public Links link(Extraction extraction) {
    explanations = catalog.explain(extraction);
    return catalog.link(extraction);
  }

  @Override
  public List<NameExplanation> explain(Extraction extraction) {
    return catalog.explain(extraction);
  }

  @Override
  public List<NameMatch> in(Sentence sentence, boolean small) {
    return catalog.in(sentence, small);
  }

  @Override
  public @Nullable ReferenceEntity entity(String id) {
    return catalog.entity(id);
  }

  @Override
  public int size() {
    return catalog.size();
  }

  @Override
  public String digest() {
    return catalog.digest();
  }
}
