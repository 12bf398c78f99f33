package io.copydesk.extract.name.person;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * The rank or office that is written before a name, is none of it, and that the judge takes for a
 * part of it, since it looks like initials or a given name: "[COO] Lena Marks", "[Cpl] Marks",
 * "[Lance Corporal] Marks". Stateless, thread-safe.
 */
public final class TitlesBeforeNames {

  /** Words that an office in capitals leaves: "AG Marks" may be a man with two initials. */
  private static final int MIN_NAME = 2;

  private static final Vocabulary WORDS = Vocabulary.beside(TitlesBeforeNames.class);

  private static final Set<String> RANKS = WORDS.words("titles-before-names.ranks");

  private static final Set<String> PAIRS = WORDS.words("titles-before-names.pairs");

  private static final Set<String> OFFICES = WORDS.words("titles-before-names.offices");

  /** The first token of a person's name behind them. */
  public int behind(TaggedSentence s, int first, int end) {
    int name = first;
    while (end - name > 1 && isRank(s.word(name))) {
      name++;
    }
    boolean pair =
        end - name > 2 && PAIRS.contains(s.join(name, name + 2).toLowerCase(Locale.ROOT));
    name = pair ? name + 2 : name;
    return end - name > MIN_NAME && OFFICES.contains(s.word(name)) ? name + 1 : name;
  }

  private static boolean isRank(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return RANKS.contains(plain.toLowerCase(Locale.ROOT));
  }
}
