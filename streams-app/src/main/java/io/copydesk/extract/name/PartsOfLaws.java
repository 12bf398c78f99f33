package io.copydesk.extract.name;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells names of bodies that are a part of a law's, "the Investment Canada Act": by the guide of
 * annotation a law is nothing. Stateless, thread-safe.
 */
final class PartsOfLaws {

  private static final Set<String> LAWS =
      Vocabulary.beside(PartsOfLaws.class).words("parts-of-laws.laws");

  /** Whether a law's name goes on behind the name of a body. */
  boolean has(TaggedSentence s, NamedSpan name) {
    return switch (name.kind()) {
      case COMPANY, MINISTRY, ORGANIZATION -> LAWS.contains(s.wordOrNone(name.end()));
      case PERSON, PLACE -> false;
    };
  }
}
