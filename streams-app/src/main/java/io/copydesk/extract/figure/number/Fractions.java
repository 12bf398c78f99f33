package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexeme;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common fractions as decimals: only those that a decimal says exactly. */
public final class Fractions {

  /** Between the terms of what Unicode says that "½" stands for; web pages write it as well. */
  private static final String SLASH = "\u2044";

  private static final String FEW_SIGNS = "¼½¾";
  private static final char FIRST_SIGN = '⅐';
  private static final char LAST_SIGN = '⅞';

  private static final Map<String, BigDecimal> VULGAR = vulgar();

  private Fractions() {}

  /** Whether a character is a fraction that {@link #vulgar} reads: "½", "⅖", and not "⅓". */
  public static boolean isVulgar(char c) {
    return c >= FEW_SIGNS.charAt(0) && VULGAR.containsKey(String.valueOf(c));
  }

  /** Whether a lexeme may part the terms of a fraction. */
  static boolean isStroke(Lexeme sign) {
    return sign.is("/") || sign.is(SLASH);
  }

  /** The fraction that one sign is, null where it is none. */
  static @Nullable BigDecimal vulgar(Lexeme sign) {
    return VULGAR.get(sign.text());
  }

  /** Whether 1 / denominator is a finite decimal. */
  static boolean ends(int denominator) {
    int rest = denominator;
    while (rest > 1 && rest % 2 == 0) {
      rest /= 2;
    }
    while (rest > 1 && rest % 5 == 0) {
      rest /= 5;
    }
    return rest == 1;
  }

  /** The exact quotient; the denominator has to be one that {@link #ends}. */
  static BigDecimal of(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator));
  }

  private static Map<String, BigDecimal> vulgar() {
    Map<String, BigDecimal> fractions = new HashMap<>();
    FEW_SIGNS.chars().forEach(sign -> enter((char) sign, fractions));
    for (char sign = FIRST_SIGN; sign <= LAST_SIGN; sign++) {
      enter(sign, fractions);
    }
    return Map.copyOf(fractions);
  }

  private static void enter(char sign, Map<String, BigDecimal> fractions) {
    String written = String.valueOf(sign);
    String[] terms = Normalizer.normalize(written, Normalizer.Form.NFKC).split(SLASH, 2);
    int denominator = Integer.parseInt(terms[1]);
    if (ends(denominator)) {
      fractions.put(written, of(Integer.parseInt(terms[0]), denominator));
    }
  }
}
