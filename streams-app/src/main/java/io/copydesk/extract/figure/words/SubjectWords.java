package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.lexicon.ResourceLines;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words around a name that tell whether a figure is its own, in lower case; the table {@code
 * subjects.txt} says what each class is for.
 */
public final class SubjectWords {

  public static final Set<String> SAYING = words("saying");
  public static final Set<String> NO_VERB = words("noverb");
  public static final Set<String> CLAUSE = words("clause");
  static final Set<String> VERBS = words("verb");
  public static final Set<String> NOT_ITSELF = words("other");
  public static final Set<String> CONTINUES = words("continues");
  public static final Set<String> COMPANY_NOUNS = words("company");
  public static final Set<String> CONTRAST = words("contrast");

  /** Agencies and papers, which only report what others have. */
  public static final Set<String> MEDIA =
      Set.copyOf(
          ResourceLines.of(SubjectWords.class, "subjects.txt").stream()
              .filter(line -> line.startsWith("media:"))
              .flatMap(line -> Arrays.stream(line.substring(6).split(";", -1)))
              .map(String::trim)
              .toList());

  private SubjectWords() {}

  /** Whether a word is a verb for certain: a known one, or one in the past tense. */
  public static boolean isVerb(Lexeme word) {
    return VERBS.contains(word.lower())
        || Movements.isVerb(word.lower())
        || (word.isWord() && !word.isCapitalised() && word.lower().endsWith("ed"));
  }

  private static Set<String> words(String kind) {
    return ResourceLines.of(SubjectWords.class, "subjects.txt").stream()
        .filter(line -> line.startsWith(kind + ":"))
        .flatMap(line -> ResourceLines.words(line.substring(kind.length() + 1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
