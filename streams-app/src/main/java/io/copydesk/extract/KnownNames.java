package io.copydesk.extract;

import io.copydesk.extract.text.Sentence;
import java.util.List;

/** The names that a catalog knows, as evidence for extraction. Thread-safe. */
@FunctionalInterface
public interface KnownNames {

  /** Knows no name. */
  KnownNames NONE = sentence -> List.of();

  /**
   * The longest known names in a sentence, by first token. Matches of different types may cover the
   * same tokens. Takes time linear in the sentence.
   */
  List<NameMatch> in(Sentence sentence);
}
