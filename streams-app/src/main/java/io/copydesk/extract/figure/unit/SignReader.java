package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.CurrencyContext;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the currency sign or code before a number: "HK$", "Rs.", "USD", "£". */
public final class SignReader {

  /** Codes that are words in capitals, too. */
  static final Set<String> ALSO_WORDS =
      Set.of(
          "ALL", "TRY", "COP", "PEN", "CUP", "MAD", "RON", "MOP", "BAM", "GEL", "SOS", "SUR", "LAK",
          "LEK", "TOP", "Fr.", "SDR", "SDRs", "Col$");

  /** Signs of one letter that are money when glued to a number with a scale: "N12.7bn". */
  private static final Set<String> LETTERS = Set.of("N", "R");

  /** Signs of two letters that mean nothing else before a number. */
  private static final Set<String> SURE = Set.of("Rs", "Rs.", "RM", "Rp", "Rp.", "Tk", "Tk.", "DM");

  private final Lexemes in;
  private final CurrencyContext context;

  public SignReader(Lexemes in, CurrencyContext context) {
    this.in = in;
    this.context = context;
  }

  /**
   * A sign before a number.
   *
   * @param from its first lexeme
   */
  public record Sign(int from, Unit unit) {}

  /** The sign that ends right before the number, null when none does. */
  public @Nullable Sign before(NumberPart number) {
    int last = number.from() - 1;
    Lexeme end = in.get(last);
    if (end.text().isEmpty()
        || !Currencies.DEFAULT.mayEndSign(end.text().charAt(end.text().length() - 1))) {
      return null;
    }
    for (int from = Math.max(0, last - 3); from <= last; from++) {
      Sign sign = spelled(from, last, number);
      if (sign != null) {
        return sign;
      }
    }
    return null;
  }

  private @Nullable Sign spelled(int from, int last, NumberPart number) {
    StringBuilder spelling = new StringBuilder();
    for (int i = from; i <= last; i++) {
      if (i > from && in.get(i).gap()) {
        return null;
      }
      spelling.append(in.get(i).text());
    }
    String sign = spelling.toString();
    List<Currencies.Candidate> candidates = candidates(sign);
    if (candidates.isEmpty()
        || (in.glued(from) && in.get(from - 1).isWord() && !sign.equals("$"))) {
      return null;
    }
    if (!certain(sign, candidates, number)) {
      return null;
    }
    String code = context.choose(candidates);
    return new Sign(from, Unit.money(code == null ? "" : code));
  }

  /** A bare "$" may be the dollar of any country. */
  private static List<Currencies.Candidate> candidates(String sign) {
    return sign.equals("$") ? Currencies.DEFAULT.byName("dollar") : Currencies.DEFAULT.bySign(sign);
  }

  private boolean certain(String sign, List<Currencies.Candidate> candidates, NumberPart number) {
    if (ALSO_WORDS.contains(sign)) {
      return context.suggests(candidates);
    }
    boolean letters = Character.isLetter(sign.charAt(sign.length() - 1)) || sign.endsWith(".");
    boolean code = sign.length() > 2 && !sign.endsWith(".");
    if (!letters || code || SURE.contains(sign)) {
      return true;
    }
    boolean amount = number.scaled() || number.form() == NumberPart.Form.WRITTEN_OUT;
    boolean joined = in.glued(number.from());
    boolean usual = sign.length() > 1 || LETTERS.contains(sign);
    return (joined && number.scaled() && usual)
        || (context.suggests(candidates) && (joined || amount || sign.length() > 1));
  }
}
