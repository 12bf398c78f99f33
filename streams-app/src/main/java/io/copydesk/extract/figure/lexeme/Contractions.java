package io.copydesk.extract.figure.lexeme;

import io.copydesk.extract.text.Apostrophe;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts "it'll" in two, so that "it" is a pronoun and "'ll" an auxiliary wherever either is looked
 * for: as one word it would be a noun, and "it'll" the owner of what it cuts. "It's" and "Acme's"
 * stay whole, as possessives are read by their ending; so does "OK'd".
 */
final class Contractions {

  private static final Vocabulary WORDS = Vocabulary.beside(Contractions.class);

  private static final Map<String, String> ENDINGS = WORDS.meanings("contractions.endings");
  private static final Set<String> PRONOUNS_ONLY = WORDS.words("contractions.pronouns-only");
  private static final Set<String> PRONOUNS = WORDS.words("contractions.pronouns");

  private Contractions() {}

  /** Where the apostrophe of a shortened verb stands that ends a word, the word's end for none. */
  static int markIn(String text, int from, int to) {
    int mark = to - 1;
    while (mark > from && !Apostrophe.is(text.charAt(mark))) {
      mark--;
    }
    if (mark == from) {
      return to;
    }
    String letters = text.substring(mark + 1, to).toLowerCase(Locale.ROOT);
    boolean shortened =
        ENDINGS.containsKey(letters)
            && (!PRONOUNS_ONLY.contains(letters)
                || PRONOUNS.contains(text.substring(from, mark).toLowerCase(Locale.ROOT)));
    return shortened ? mark : to;
  }

  /** The "'ll" that stands at an offset, which is "will" to whoever asks. */
  static Lexeme ending(String written, int start) {
    String whole = ENDINGS.getOrDefault(written.substring(1).toLowerCase(Locale.ROOT), written);
    return new Lexeme(Lexeme.Kind.WORD, written, whole, start, start + written.length(), false);
  }
}
