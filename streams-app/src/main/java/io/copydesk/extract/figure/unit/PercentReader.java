package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.table.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads percent in its spellings, percentage points and basis points after a number. */
public final class PercentReader {

  private static final Vocabulary WORDS = Vocabulary.beside(PercentReader.class);

  private static final String PERCENT = "%";

  private static final Set<String> LAST_WORDS = WORDS.words("percent-reader.last-words");
  private static final Map<String, String> SPELLINGS = WORDS.meanings("percent-reader.spellings");
  private static final Set<String> AS_WRITTEN = WORDS.words("percent-reader.as-written");
  private static final Set<String> POINTS = WORDS.words("percent-reader.points");
  private static final Set<String> BASIS = WORDS.words("percent-reader.basis");
  private static final Set<String> CENTS = WORDS.words("percent-reader.cents");

  private final Lexemes in;

  PercentReader(Lexemes in) {
    this.in = in;
  }

  /** Whether "percent" ends in a word, however it is spelled: the "cent" of "per cent", "%". */
  public static boolean isLastWord(String lower) {
    return LAST_WORDS.contains(lower);
  }

  /** The unit of the number that ends before a lexeme, null when it is none of these. */
  @Nullable FoundUnit read(int number) {
    boolean ofOne =
        in.is(number, "of")
            && (in.is(number + 1, "a") || NumberWords.isOne(in.get(number + 1).lower()));
    FoundUnit points = ofOne ? at(number + 2) : null;
    return points == null ? at(in.behindHyphen(number)) : points;
  }

  private @Nullable FoundUnit at(int at) {
    String lower = in.get(at).lower();
    int second = in.behindHyphen(at + 1);
    if (lower.equals("per") && CENTS.contains(in.get(second).lower())) {
      return percentOrPoints(second + 1);
    }
    if (AS_WRITTEN.contains(in.get(at).text())) {
      return percentOrPoints(at + 1);
    }
    if (BASIS.contains(lower) && POINTS.contains(in.get(second).lower())) {
      return new FoundUnit(Unit.percent("bp"), second + 1);
    }
    String unit = SPELLINGS.get(lower);
    if (unit == null) {
      return null;
    }
    return unit.equals(PERCENT)
        ? percentOrPoints(at + 1)
        : new FoundUnit(Unit.percent(unit), at + 1);
  }

  /** Percent up to a lexeme, unless "points" stand there: "percentage points". */
  private FoundUnit percentOrPoints(int to) {
    int points = in.behindHyphen(to);
    return POINTS.contains(in.get(points).lower())
        ? new FoundUnit(Unit.percent("pp"), points + 1)
        : new FoundUnit(Unit.percent(PERCENT), to);
  }
}
