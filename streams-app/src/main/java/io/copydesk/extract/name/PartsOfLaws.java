package io.copydesk.extract.name;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells names of bodies that are a part of a law's or a treaty's, "the Investment Canada Act", "the
 * UN Charter", "the UN Convention on ...": by the guide of annotation these are nothing. Stateless,
 * thread-safe.
 */
final class PartsOfLaws {

  private static final Vocabulary WORDS = Vocabulary.beside(PartsOfLaws.class);

  private static final Set<String> LAWS = WORDS.words("parts-of-laws.laws");

  /** What a law may do to the one before it: "the Orvane Bank [Amendment] Bill". */
  private static final Set<String> CHANGES = WORDS.words("parts-of-laws.changes");

  /** What is a treaty where what it is on goes on behind it; "convention" is a meeting, too. */
  private static final Set<String> TREATIES = WORDS.words("parts-of-laws.treaties");

  private static final Set<String> ON = WORDS.words("parts-of-laws.on");

  /**
   * Whether a law's name goes on behind the name of a body, or a treaty's name was taken for it.
   */
  boolean has(TaggedSentence s, NamedSpan name) {
    return switch (name.kind()) {
      case COMPANY, MINISTRY, ORGANIZATION -> {
        int behind = behindChange(s, name.end());
        yield LAWS.contains(s.wordOrNone(behind))
            || isTreaty(s, behind)
            || IntStream.range(name.first() + 1, name.end()).anyMatch(i -> isTreaty(s, i));
      }
      case PERSON, PLACE -> false;
    };
  }

  private static boolean isTreaty(TaggedSentence s, int i) {
    return TREATIES.contains(s.wordOrNone(i)) && ON.contains(s.wordOrNone(i + 1));
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
