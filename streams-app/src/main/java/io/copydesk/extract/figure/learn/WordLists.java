package io.copydesk.extract.figure.learn;

import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares names and metrics by their words: in lower case, singular, without those of grammar. */
public final class WordLists {

  private static final Vocabulary WORDS = Vocabulary.beside(WordLists.class);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|%");
  private static final Set<String> GRAMMAR = WORDS.words("word-lists.grammar");
  private static final Set<String> LEGAL = WORDS.words("word-lists.legal");

  private WordLists() {}

  /** The words of a text. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!GRAMMAR.contains(word.group())) {
        words.add(singular(word.group()));
      }
    }
    return words;
  }

  /** The last word of a text, in lower case, singular; "" when it has none. */
  public static String noun(String text) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    String last = "";
    while (word.find()) {
      last = word.group();
    }
    return singular(last);
  }

  /** Whether two names are of one: legal forms aside, all words of one are in the other. */
  public static boolean sameSubject(String given, String gold) {
    List<String> a = withoutLegal(of(given));
    List<String> b = withoutLegal(of(gold));
    if (a.isEmpty() || b.isEmpty()) {
      return !of(given).isEmpty() && of(given).equals(of(gold));
    }
    return a.equals(b) || new HashSet<>(b).containsAll(a) || new HashSet<>(a).containsAll(b);
  }

  /**
   * Whether two metrics are one: at least two words of the shorter are all in the longer, or a
   * reader's one word is the last of the given ones.
   */
  public static boolean sameMetric(String given, String gold) {
    List<String> a = of(given);
    List<String> b = of(gold);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    boolean within = shorter.size() >= 2 && new HashSet<>(longer).containsAll(shorter);
    return a.equals(b) || within || (b.size() == 1 && b.getFirst().equals(a.getLast()));
  }

  private static List<String> withoutLegal(List<String> words) {
    return words.stream().filter(word -> !LEGAL.contains(word)).toList();
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
