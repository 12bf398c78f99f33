package io.copydesk.catalog.link;

import io.copydesk.extract.Mention;
import io.copydesk.extract.lexicon.Honorifics;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words before the names of an article say of their bearers: "Mr Lind", "Mrs. Lind". A
 * stop ends a sentence unless the word is always abbreviated: "She met the Queen. Lind said".
 * Immutable.
 */
final class HonorificsBesideNames {

  private static final Vocabulary WORDS = Vocabulary.beside(HonorificsBesideNames.class);
  private static final Set<String> SHORTENED = Honorifics.bundled().shortened();
  private static final Set<String> COUPLING = WORDS.words("honorifics-beside-names.coupling");

  private final TokenizedArticle text;

  HonorificsBesideNames(TokenizedArticle text) {
    this.text = text;
  }

  /** What the word before a mention says; null when it says nothing. */
  @Nullable Pronoun before(Mention mention) {
    return honorific(text.text(mention.field()), mention.span().start());
  }

  /** The same before a full name, of which "Mr and Mrs" before it says nothing. */
  @Nullable Pronoun ofFullName(Mention mention) {
    String field = text.text(mention.field());
    int at = mention.span().start();
    int and = wordStart(field, wordStart(field, at));
    boolean couple =
        COUPLING.contains(word(field, wordStart(field, at))) && honorific(field, and) != null;
    return couple ? null : honorific(field, at);
  }

  private static @Nullable Pronoun honorific(String field, int at) {
    String word = word(field, at);
    boolean stopped = field.substring(wordStart(field, at), at).indexOf('.') >= 0;
    boolean isOne = !word.isEmpty() && Character.isUpperCase(field.charAt(wordStart(field, at)));
    return isOne && (!stopped || SHORTENED.contains(word.toLowerCase(Locale.ROOT)))
        ? Pronoun.ofHonorific(word)
        : null;
  }

  /** The word before a place, without a stop behind it. */
  private static String word(String field, int at) {
    String word = field.substring(wordStart(field, at), at).strip();
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Where the word before a place begins, with blanks and one stop between them. */
  private static int wordStart(String field, int at) {
    int start = at;
    while (start > 0 && Character.isWhitespace(field.charAt(start - 1))) {
      start--;
    }
    start = start > 0 && field.charAt(start - 1) == '.' ? start - 1 : start;
    while (start > 0 && isOfWord(field.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '&';
  }
}
