package io.copydesk.catalog.link;

import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article speaks of central banking, so that an abbreviation of a foreign central bank
 * is that and no party, airline or board of the same letters. Belongs to one article.
 */
final class CentralBankSigns {

  private static final Set<String> WORDS =
      Vocabulary.beside(CentralBankSigns.class).words("central-bank-signs.words");

  private static final Set<String> PAIRS =
      Vocabulary.beside(CentralBankSigns.class).words("central-bank-signs.pairs");

  private final TokenizedArticle text;

  /** Whether the text has such a word, asked when first needed: few articles need it. */
  private @Nullable Boolean found;

  CentralBankSigns(TokenizedArticle text) {
    this.text = text;
  }

  /** Whether the text has a word of central banks' work. */
  boolean any() {
    Boolean known = found;
    if (known == null) {
      known = text.sentences().stream().anyMatch(CentralBankSigns::hasSign);
      found = known;
    }
    return known;
  }

  private static boolean hasSign(Sentence sentence) {
    String before = "";
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || PAIRS.contains(before + " " + word)) {
        return true;
      }
      before = word;
    }
    return false;
  }
}
