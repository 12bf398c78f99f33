package io.copydesk.extract.tag.crf;

import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How words are written, as the model has it: the shapes that CoreNLP calls {@code chris2useLC}.
 * Immutable, thread-safe.
 *
 * <p>A sign stands for each character: {@code X} or {@code x} for a letter, {@code d} for a digit,
 * {@code g} for all of a Greek letter's name, the character itself for any other. Of a long word
 * the signs of the two characters at either end are shown, and between them which other signs there
 * are, in their order. A {@code k} follows where a word of nothing but letters is known in small
 * ones.
 */
final class WordShapes {

  private static final int EDGE = 2;

  /** Their names, by the character that they begin with. */
  private final Map<Character, List<String>> greekLetters =
      Vocabulary.beside(WordShapes.class).inOrder("word-shapes.greek-letters").stream()
          .collect(Collectors.groupingBy(name -> name.charAt(0)));

  private final Predicate<String> knownSmall;

  /**
   * @param knownSmall whether a word in small letters is known
   */
  WordShapes(Predicate<String> knownSmall) {
    this.knownSmall = knownSmall;
  }

  /** The shape of a word. */
  String of(String word) {
    int length = word.length();
    int lastEdge = length > 2 * EDGE ? length - EDGE : 0;
    StringBuilder shape = new StringBuilder(2 * EDGE + 2);
    int inner = 0;
    boolean letters = true;
    for (int i = 0; i < length; i++) {
      int greek = greekLetter(word, i);
      char sign = greek > 0 ? 'g' : sign(word.charAt(i));
      letters &= sign == 'x' || sign == 'X';
      if (i < EDGE || i >= lastEdge) {
        shape.append(sign);
        inner = i < EDGE ? shape.length() : inner;
      } else {
        insert(sign, shape, inner);
      }
      i += Math.max(0, greek - 1);
    }
    if (letters && knownSmall.test(word.toLowerCase(Locale.ROOT))) {
      shape.append('k');
    }
    return shape.toString();
  }

  /** Puts a sign in its place among those from an index on, unless it is there already. */
  private static void insert(char sign, StringBuilder shape, int from) {
    int at = from;
    while (at < shape.length() && shape.charAt(at) < sign) {
      at++;
    }
    if (at == shape.length() || shape.charAt(at) != sign) {
      shape.insert(at, sign);
    }
  }

  private static char sign(char c) {
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 'X';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** The length of the Greek letter's name that begins there; 0 when none does. */
  private int greekLetter(String word, int at) {
    for (String name : greekLetters.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(name, at)) {
        return name.length();
      }
    }
    return 0;
  }
}
