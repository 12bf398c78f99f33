package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that readers know without days: "over the weekend", "during Ramadan", "overnight",
 * "to date". A preposition has to lead to them, for by themselves their words mostly say other
 * things. Spans of the calendar ("in the week", "at the end of the day") are left out: offered as
 * answers they took figures from the periods that are meant.
 */
final class LooseTime {

  private static final Vocabulary WORDS = Vocabulary.beside(LooseTime.class);

  private static final Set<String> PREPOSITIONS = WORDS.words("loose-time.prepositions");
  private static final Set<String> POINTING = WORDS.words("loose-time.pointing");
  private static final Set<String> NOUNS = WORDS.words("loose-time.nouns");
  private static final Set<String> FEASTS = WORDS.words("loose-time.feasts");
  private static final Set<String> FEAST_DAYS = WORDS.words("loose-time.feast-days");
  private static final Set<String> ALONE = WORDS.words("loose-time.alone");
  private static final Set<String> OPENS_ALONE = WORDS.firstWords("loose-time.alone");
  private static final Set<String> BEFORE = WORDS.words("loose-time.before");

  /** Words of "the long weekend" between the determiner and the noun. */
  private static final int MOST_BETWEEN = 1;

  private final DatedText text;
  private final Lexemes in;

  LooseTime(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
  }

  /**
   * The time whose first word, or the preposition before it, stands at a lexeme; null when none
   * does.
   *
   * @param times reads the times of which more is known, which are left to others
   */
  @Nullable ReadPeriod read(int at, IntFunction<@Nullable ReadPeriod> times) {
    String word = in.get(at).lower();
    if (OPENS_ALONE.contains(word)) {
      if (ALONE.contains(word)) {
        return text.open(at, at + 1);
      }
      if (ALONE.contains(word + " " + in.get(at + 1).lower())) {
        return text.open(at, at + 2);
      }
    }
    if (!PREPOSITIONS.contains(word)) {
      return null;
    }
    ReadPeriod feast = feast(at + 1);
    return feast == null ? determined(at + 1, times) : feast;
  }

  /** "Easter", "New Year's Eve"; null when no feast begins at a lexeme. */
  @Nullable ReadPeriod feast(int at) {
    Lexeme first = in.get(at);
    if (!first.isCapitalised()) {
      return null;
    }
    boolean two = FEASTS.contains(first.lower() + " " + in.get(at + 1).lowerPossessor());
    if (!two && !FEASTS.contains(first.lowerPossessor())) {
      return null;
    }
    int end = two ? at + 2 : at + 1;
    return text.open(at, FEAST_DAYS.contains(in.get(end).lower()) ? end + 1 : end);
  }

  /** "the long weekend", "the past fortnight". */
  private @Nullable ReadPeriod determined(int at, IntFunction<@Nullable ReadPeriod> times) {
    String first = in.get(at).lower();
    if (!SubjectWords.DETERMINERS.contains(first) && !POINTING.contains(first)) {
      return null;
    }
    for (int noun = at + 1; noun <= at + 1 + MOST_BETWEEN; noun++) {
      Lexeme word = in.get(noun);
      if (times.apply(noun - 1) != null || (!word.isWord() && !word.isNumber())) {
        return null;
      }
      if (NOUNS.contains(word.lower())) {
        boolean known = times.apply(noun) != null || in.get(noun + 1).isDash();
        return known
            ? null
            : text.open(start(at), BEFORE.contains(in.get(noun + 1).lower()) ? noun + 2 : noun + 1);
      }
      if (PREPOSITIONS.contains(word.lower()) || SubjectWords.DETERMINERS.contains(word.lower())) {
        return null;
      }
    }
    return null;
  }

  private int start(int determiner) {
    return SubjectWords.DETERMINERS.contains(in.get(determiner).lower())
        ? determiner + 1
        : determiner;
  }
}
