package io.copydesk.extract.figure.number;

import io.copydesk.extract.lexicon.Vocabulary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers and scales in words. */
public final class NumberWords {

  private static final List<String> ONES =
      Vocabulary.beside(NumberWords.class).inOrder("number-words.ones");
  private static final List<String> TENS =
      Vocabulary.beside(NumberWords.class).inOrder("number-words.tens");
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, BigDecimal> SCALES = scales();

  /** What is a scale only of money, since it is a measure elsewhere: "$5MM", "Rs1.2tr". */
  private static final Map<String, BigDecimal> OF_MONEY = ofMoney();

  private NumberWords() {}

  /** The number below a hundred that a word says, null when none. */
  public static @Nullable Integer small(String lower) {
    return SMALL.get(lower);
  }

  /** The power of ten that a word says after a number, null when none. */
  public static @Nullable BigDecimal scale(String lower) {
    return SCALES.get(lower);
  }

  /** The power of ten that a word says behind an amount that a sign marks as money; else null. */
  static @Nullable BigDecimal scaleOfMoney(String lower) {
    return OF_MONEY.get(lower);
  }

  /** Whether the scale is a word that may open a number by itself: "million-dollar". */
  static boolean isLongScale(String lower) {
    return lower.length() > 3 && SCALES.containsKey(lower);
  }

  /** The words that a number may begin with, in lower case. */
  public static Set<String> openers() {
    Set<String> openers = new HashSet<>(SMALL.keySet());
    openers.add("half");
    openers.add("quarter");
    SCALES.keySet().stream().filter(NumberWords::isLongScale).forEach(openers::add);
    return openers;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < ONES.size(); i++) {
      words.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 20 + 10 * i);
    }
    return Map.copyOf(words);
  }

  private static Map<String, BigDecimal> scales() {
    Map<String, BigDecimal> scales = new HashMap<>();
    put(scales, 2, "hundred");
    put(scales, 3, "thousand", "k", "thsd", "ths", "thou", "thsnd");
    put(scales, 5, "lakh", "lakhs", "lac", "lacs");
    put(scales, 6, "million", "mln", "mn", "m", "mil", "mio", "mill", "milion", "millon", "mlns");
    put(scales, 7, "crore", "crores", "cr");
    put(
        scales, 9, "billion", "bn", "bln", "b", "bil", "blns", "bilion", "billon", "mld", "mrd",
        "mlrd", "miliar");
    put(scales, 12, "trillion", "tn", "trn", "tln", "trln", "triliun");
    put(scales, 15, "quadrillion");
    return Map.copyOf(scales);
  }

  private static Map<String, BigDecimal> ofMoney() {
    Map<String, BigDecimal> scales = new HashMap<>();
    put(scales, 5, "l");
    put(scales, 6, "mm");
    put(scales, 12, "t", "tr");
    return Map.copyOf(scales);
  }

  private static void put(Map<String, BigDecimal> scales, int power, String... words) {
    for (String word : words) {
      scales.put(word, BigDecimal.TEN.pow(power));
    }
  }
}
