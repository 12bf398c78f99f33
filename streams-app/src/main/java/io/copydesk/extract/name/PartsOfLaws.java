package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
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

  /** Of charters only bodies are masters: "the Cox Charter merger" is of two companies. */
  private static final Set<String> CHARTERS = WORDS.words("parts-of-laws.charters");

  /** What a law may do to the one before it: "the Orvane Bank [Amendment] Bill". */
  private static final Set<String> CHANGES = WORDS.words("parts-of-laws.changes");

  /** What is a treaty where what it is on goes on behind it; "convention" is a meeting, too. */
  private static final Set<String> TREATIES = WORDS.words("parts-of-laws.treaties");

  private static final Set<String> ON = WORDS.words("parts-of-laws.on");

  /**
   * Whether a law's name goes on behind the name of a body, or a treaty's name was taken for it.
   */
  boolean has(TaggedSentence s, NamedSpan name) {
    int behind = behindChange(s, name.end());
    return switch (name.kind()) {
      case COMPANY -> LAWS.contains(s.wordOrNone(behind));
      case MINISTRY, ORGANIZATION ->
          LAWS.contains(s.wordOrNone(behind))
              || CHARTERS.contains(s.wordOrNone(behind))
              || isTreaty(s, behind)
              || isTreatyItself(s, name);
      case PERSON, PLACE -> false;
    };
  }

  /** Whether it has all of a treaty's name, and not behind a body's: "the Secretariat of ...". */
  private static boolean isTreatyItself(TaggedSentence s, NamedSpan name) {
    return !name.evidence().contains(Evidence.CATALOG)
        && !s.is(name.first(), WordClass.AGENCY_HEAD)
        && IntStream.range(name.first() + 1, name.end() - 1).anyMatch(i -> isTreaty(s, i));
  }

  /** "Convention on Trade", "on the Law of the Sea"; a meeting is "on Tuesday" or "to vote". */
  private static boolean isTreaty(TaggedSentence s, int i) {
    if (!TREATIES.contains(s.wordOrNone(i)) || !ON.contains(s.wordOrNone(i + 1))) {
      return false;
    }
    int subject = s.word(i + 2, "the") ? i + 3 : i + 2;
    return s.capitalised(subject) && !s.is(subject, WordClass.CALENDAR);
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
