package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells whether the price that moved by so many cents is in cents itself. "Rose 35 cents to 68.40"
 * leads to dollars, "cotton fell 2 cents to 71.5" to cents, and "lost 4p to 821" to pence: that is
 * told by who quotes prices so, by how the price is written, and by how far it would have moved.
 * Where all that leaves it open nothing does, since the wrong one is wrong a hundred times over.
 */
public final class PriceQuote {

  /** What the price is in. */
  public enum QuotedIn {
    /** In dollars, pounds, rupees. */
    WHOLE,
    /** In what it moved by: cents, pence, paise. */
    PARTS,
    /** In either. */
    OPEN
  }

  private static final Vocabulary WORDS = Vocabulary.beside(PriceQuote.class);
  private static final Set<String> WHOLE = WORDS.words("price-quote.whole");
  private static final Set<String> PARTS = WORDS.words("price-quote.parts");
  private static final Set<String> SHARES_IN_PARTS = WORDS.words("price-quote.shares-in-parts");
  private static final Set<String> GOODS = WORDS.words("price-quote.goods");

  /** Of a price: no more of it is lost or won in a day, but by chance. */
  private static final BigDecimal MOST = new BigDecimal("0.25");

  /** More is rare. */
  private static final BigDecimal MUCH = new BigDecimal("0.1");

  /**
   * Of so few cents and a fraction a currency moves whose level is in cents: "0.5 cents to 64.85".
   */
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  /** So many cents are written in dollars. */
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Lexemes before a change among which the goods are named that moved. */
  private static final int CLAUSE = 14;

  private final Lexemes in;

  public PriceQuote(Lexemes in) {
    this.in = in;
  }

  /** Whether the word at a lexeme says that what follows is how far something moved. */
  public boolean isMove(int verb) {
    return Movements.any(in.get(verb).lower()) != null || Ranges.isCheering(in, verb);
  }

  /** What the price is in that moved by a sum in parts of a currency. */
  public QuotedIn of(Amount change, Amount price) {
    Unit unit = change.unit();
    String code = unit == null ? "" : unit.name();
    if (WHOLE.contains(code)) {
      return QuotedIn.WHOLE;
    }
    boolean parts = PARTS.contains(code) || isOfGoods(change.from());
    BigDecimal moved = change.number().value().abs();
    BigDecimal level = price.number().value().abs();
    if (price.number().mantissa().scale() >= 2) {
      return withHundredths(moved, level, parts);
    }
    return round(moved, level, parts || SHARES_IN_PARTS.contains(code));
  }

  /** Of "68.40": hundredths of a cent are written of few prices, of goods and cheap shares. */
  private static QuotedIn withHundredths(BigDecimal moved, BigDecimal level, boolean parts) {
    if (isOver(moved, level, MOST)) {
      return QuotedIn.WHOLE;
    }
    if (parts) {
      return isOver(moved, level, MUCH) ? QuotedIn.OPEN : QuotedIn.PARTS;
    }
    if (isWhole(moved)) {
      return QuotedIn.WHOLE;
    }
    return moved.compareTo(FEW) < 0 ? QuotedIn.PARTS : QuotedIn.OPEN;
  }

  /** Of "228" and "71.5". */
  private static QuotedIn round(BigDecimal moved, BigDecimal level, boolean parts) {
    if (isOver(moved, level, BigDecimal.ONE)) {
      return parts ? QuotedIn.OPEN : QuotedIn.WHOLE;
    }
    if (parts) {
      return QuotedIn.PARTS;
    }
    boolean large = level.compareTo(HUNDRED) >= 0 && isOver(moved, level, MOST);
    if (large || level.compareTo(HUNDRED.multiply(BigDecimal.TEN)) >= 0) {
      return QuotedIn.WHOLE;
    }
    // A fraction of a cent is nothing to a price in dollars.
    return isWhole(moved) || isOver(moved, level, MOST) ? QuotedIn.OPEN : QuotedIn.PARTS;
  }

  private static boolean isOver(BigDecimal moved, BigDecimal level, BigDecimal share) {
    return moved.compareTo(level.multiply(share)) > 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether goods that are priced in cents are named before a change, behind the figure before. */
  private boolean isOfGoods(int change) {
    for (int i = change - 1; i >= Math.max(0, change - CLAUSE); i--) {
      Lexeme word = in.get(i);
      if (word.is(";") || (word.isNumber() && WrittenYear.reported(word.text()) == 0)) {
        return false;
      }
      boolean name = word.isCapitalised() && in.get(i + 1).isCapitalised();
      if (GOODS.contains(word.lower()) && !name) {
        return true;
      }
    }
    return false;
  }
}
