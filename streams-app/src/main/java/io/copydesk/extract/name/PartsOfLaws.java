package io.copydesk.extract.name;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells names of bodies that are a part of a law's, "the Investment Canada Act": by the guide of
 * annotation a law is nothing. Stateless, thread-safe.
 */
final class PartsOfLaws {

  private static final Vocabulary WORDS = Vocabulary.beside(PartsOfLaws.class);

  private static final Set<String> LAWS = WORDS.words("parts-of-laws.laws");

  /** What a law may do to the one before it: "the Orvane Bank [Amendment] Bill". */
  private static final Set<String> CHANGES = WORDS.words("parts-of-laws.changes");

  /** Whether a law's name goes on behind the name of a body. */
  boolean has(TaggedSentence s, NamedSpan name) {
    return switch (name.kind()) {
      case COMPANY, MINISTRY, ORGANIZATION ->
          LAWS.contains(s.wordOrNone(behindChange(s, name.end())));
      case PERSON, PLACE -> false;
    };
  }

  /** Behind "Amendment" or "(Amendment)" where one stands there. */
  private static int behindChange(TaggedSentence s, int from) {
    boolean bracketed = s.word(from, "(");
    int change = bracketed ? from + 1 : from;
    if (!CHANGES.contains(s.wordOrNone(change))) {
      return from;
    }
    return bracketed && s.word(change + 1, ")") ? change + 2 : change + 1;
  }
}
