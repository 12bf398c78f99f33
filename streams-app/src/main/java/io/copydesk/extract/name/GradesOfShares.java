package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells the grades that brokers give shares from names of companies: "raised Orvane from [Neutral]
 * to Buy". They have capitals in the middle of a sentence, and stand where a company may.
 * Stateless, thread-safe.
 */
final class GradesOfShares {

  private static final Vocabulary WORDS = Vocabulary.beside(GradesOfShares.class);

  private static final Set<String> GRADES = WORDS.words("grades-of-shares.grades");

  /** What stands before a grade: "from", "to". */
  private static final Set<String> BEFORE = WORDS.words("grades-of-shares.before");

  /** Whether a name is such a grade. */
  boolean has(TaggedSentence s, NamedSpan name) {
    return name.kind() != NameKind.PLACE
        && GRADES.contains(s.join(name.first(), name.end()))
        && BEFORE.contains(s.wordOrNone(name.first() - 1))
        && !name.evidence().contains(Evidence.CATALOG);
  }
}
