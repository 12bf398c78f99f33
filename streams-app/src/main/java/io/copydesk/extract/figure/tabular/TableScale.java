package io.copydesk.extract.figure.tabular;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scale that a table says in its heading, "(in thousands, except per share amounts)", and that
 * sums of money in its columns are in. What is per share is not. A table ends with the first
 * sentence of prose, however that is quoted. Immutable.
 *
 * @param scale one where no table says another
 */
public record TableScale(BigDecimal scale) {

  /** Of no table. */
  public static final TableScale NONE = new TableScale(BigDecimal.ONE);

  private static final Vocabulary WORDS = Vocabulary.beside(TableScale.class);
  private static final Set<String> SCALES = WORDS.words("table-scale.scales");
  private static final Set<String> BEFORE = WORDS.words("table-scale.before");
  private static final Set<String> EACH = WORDS.words("table-scale.each");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Tokens of a heading, which are few. */
  private static final int LONGEST_HEADING = 40;

  /** Tokens from which on what ends in a full stop is prose, and no name such as "Acme Inc.". */
  private static final int SHORTEST_PROSE = 8;

  /** What holds behind a sentence, which may be a heading. */
  public TableScale behind(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() <= LONGEST_HEADING) {
      for (int i = 1; i < tokens.size(); i++) {
        BigDecimal said = said(tokens, i);
        if (said != null) {
          return new TableScale(said);
        }
      }
    }
    return isProse(sentence) ? NONE : this;
  }

  /** Whether a sentence is none of a table. */
  static boolean isProse(Sentence sentence) {
    return sentence.tokens().size() >= SHORTEST_PROSE && sentence.endsAsProse();
  }

  /** Whether a sentence is short enough for a heading, and ends as one. */
  static boolean mayBeHeading(Sentence sentence) {
    return sentence.tokens().size() <= LONGEST_HEADING && !sentence.endsAsProse();
  }

  /** The scale of "in millions" or "($ millions" that ends in a token, null when none does. */
  private static @Nullable BigDecimal said(List<Token> tokens, int last) {
    String word = tokens.get(last).text().toLowerCase(Locale.ROOT);
    boolean said =
        SCALES.contains(word)
            && BEFORE.contains(tokens.get(last - 1).text().toLowerCase(Locale.ROOT));
    return said ? NumberWords.scale(word) : null;
  }

  /** An amount of a sentence as the table has it; the same where it is none of a table's. */
  public Amount of(Amount amount, Lexemes in) {
    Unit unit = amount.unit();
    boolean whole = unit != null && unit.isMoney() && unit.factor().compareTo(BigDecimal.ONE) == 0;
    if (this.equals(NONE) || !whole || amount.scaled() || !isInColumn(amount, in)) {
      return amount;
    }
    return isEach(in) || isFiner(amount) ? amount : amount.withUnit(unit.times(scale));
  }

  private static boolean isInColumn(Amount amount, Lexemes in) {
    int from = amount.from();
    boolean labelled = in.get(0).isWord() || in.get(1).isWord();
    return labelled && (in.beginsColumn(from) || in.is(from - 1, "|"));
  }

  /** Whether the row is of what one share has, or of what one unit costs. */
  private static boolean isEach(Lexemes in) {
    for (int i = 0; i < in.size() && !in.get(i).isNumber(); i++) {
      if (EACH.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written in cents, as no sum in thousands is. */
  private boolean isFiner(Amount amount) {
    return amount.number().mantissa().scale() > 1 && scale.compareTo(THOUSAND) <= 0;
  }
}
