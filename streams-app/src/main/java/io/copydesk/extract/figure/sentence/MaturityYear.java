package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the year in which a bond is paid back, by which it is called and of which no figure is:
 * "the yield on the 2035 bond", "Acme's 2031 dollar notes". A bond of a year that is over, or of
 * the article's own, may have been sold then.
 */
public final class MaturityYear {

  private static final Vocabulary WORDS = Vocabulary.beside(MaturityYear.class);
  private static final Set<String> BONDS = WORDS.words("maturity-year.bonds");
  private static final Set<String> SALES = WORDS.words("maturity-year.sales");
  private static final Set<String> YIELDS = WORDS.words("maturity-year.yields");

  private final Lexemes in;
  private final @Nullable LocalDate today;

  /**
   * @param today the day that the article is from, null when not known
   */
  public MaturityYear(Lexemes in, @Nullable LocalDate today) {
    this.in = in;
    this.today = today;
  }

  /** Whether a year at a lexeme is one. */
  public boolean isOne(int at, int year) {
    boolean when = in.is(at - 1, "in") || in.is(at - 1, "by");
    if (when || today == null || year <= today.getYear()) {
      return false;
    }
    int noun = BONDS.contains(in.get(at + 1).lower()) || !isModifier(at + 1) ? at + 1 : at + 2;
    boolean bond = BONDS.contains(in.get(noun).lower());
    return bond ? !SALES.contains(in.get(noun + 1).lower()) : isBondAlone(at);
  }

  /** "the yield on the 2035 fell". */
  private boolean isBondAlone(int at) {
    return in.is(at - 1, "the")
        && in.is(at - 2, "on")
        && YIELDS.contains(in.get(at - 3).lower())
        && (!isModifier(at + 1) || Movements.isVerb(in.get(at + 1).lower()));
  }

  private boolean isModifier(int index) {
    Lexeme word = in.get(index);
    return word.isWord() && !WordKinds.is(word.lower(), WordKind.FUNCTION);
  }
}
