package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells names that only describe somebody else, "Acme-backed", "Turin-based", "Acme's rivals", or
 * say who was asked by whom.
 */
final class Descriptions {

  private static final Vocabulary WORDS = Vocabulary.beside(Descriptions.class);

  private static final Set<String> ASKING = WORDS.words("descriptions.asking");
  private static final Set<String> POLLS = WORDS.words("descriptions.polls");

  private final SentenceView view;
  private final Lexemes in;
  private final NounPhrases phrases;

  Descriptions(SentenceView view, NounPhrases phrases) {
    this.view = view;
    this.in = view.lexemes();
    this.phrases = phrases;
  }

  /**
   * Behind the participle that a hyphen joins to a name, "Acme-backed", "Leeds, England-based":
   * whose figure it is, the noun behind says. Where the name begins when none is joined to it.
   */
  int behindParticiple(PlacedName name) {
    PlacedName around = in.is(name.to(), ",") ? view.ownerStartingAt(name.to() + 1) : null;
    int end = (around == null ? name : around).to();
    return in.isHyphen(end) && SubjectWords.isDoing(in.get(end + 1)) ? end + 2 : name.from();
  }

  /**
   * Whether a name and a participle stand before a lexeme: the "battery maker" of "Acme-backed".
   */
  boolean isBehindParticiple(int from) {
    return in.isHyphen(from - 2)
        && SubjectWords.isDoing(in.get(from - 1))
        && view.ownerEndingAt(from - 2) != null;
  }

  /** Whether the noun behind a name in the possessive is of others than itself: "Acme's rivals". */
  boolean isOthers(PlacedName name) {
    int end = phrases.endFrom(name.to());
    return in.get(name.to() - 1).isPossessive()
        && end > name.to()
        && SubjectWords.OTHERS.contains(in.get(end - 1).lowerPossessor());
  }

  /**
   * Whether a phrase is only whoever asked others for figures, or what they said: "analysts polled
   * by Acme", "the Acme consensus".
   */
  boolean isPollster(int from, int to) {
    int by = in.is(from - 1, "the") ? from - 2 : from - 1;
    boolean asks = in.is(by, "by") && ASKING.contains(in.get(by - 1).lower());
    boolean told = POLLS.contains(in.get(to - 1).lower()) && view.ownerEndingAt(from) != null;
    return asks || told || POLLS.contains(in.get(to).lower());
  }

  /**
   * Whether a noun, with "the" and what says from where it is, means somebody who was spoken of:
   * "the Turin-based institution", "the Swiss bank"; not "the Swiss bank Acme", "the French state".
   */
  boolean isKnown(int from, int to) {
    boolean alone = to - from == 1 && view.ownerStartingAt(to) == null;
    return alone && in.is(beforeOrigin(from), "the");
  }

  /** The lexeme before "Turin-based", "Leeds, England-based" or "Swiss"; -1 when none is there. */
  private int beforeOrigin(int noun) {
    int name = in.isHyphen(noun - 2) ? noun - 2 : noun;
    PlacedName place = view.ownerEndingAt(name);
    if (place == null || name == noun) {
      return name == noun && isFirmOfPeople(noun) ? noun - 2 : -1;
    }
    PlacedName within = in.is(place.from() - 1, ",") ? view.ownerEndingAt(place.from() - 1) : null;
    return (within == null ? place : within).from() - 1;
  }

  private boolean isFirmOfPeople(int noun) {
    return SubjectWords.COMPANY_NOUNS.contains(in.get(noun).lowerPossessor())
        && view.countries().byAdjective(in.get(noun - 1).text()) != null;
  }
}
