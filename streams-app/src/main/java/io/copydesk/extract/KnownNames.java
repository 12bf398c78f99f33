package io.copydesk.extract;

import io.copydesk.extract.text.Sentence;
import java.util.List;

/** The names that a catalog knows, as evidence for extraction. Thread-safe. */
@FunctionalInterface
public interface KnownNames {

  /** Knows no name. */
  KnownNames NONE = (sentence, small) -> List.of();

  /**
   * The longest known names in a sentence, by first token. Matches of different types may cover the
   * same tokens. Takes time linear in the sentence.
   *
   * @param small whether the whole article is in lower case, so that a name is recognised without
   *     its capitals; a match of a single word is then ambiguous
   */
  List<NameMatch> in(Sentence sentence, boolean small);
}
