package io.copydesk.extract.name.person;

import io.copydesk.extract.lexicon.Honorifics;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The honorific, rank or office that is written before a name, is none of it, and that the judge
 * takes for a part of it, since it looks like initials or a given name: "[Hajiya] Marks", "[Cpl]
 * Marks", "[COO] Lena Marks". Stateless, thread-safe.
 */
public final class TitlesBeforeNames {

  /** Words that an office in capitals leaves: "AG Marks" may be a man with two initials. */
  private static final int MIN_NAME = 2;

  /** Letters of initials that may look like an honorific: "MS", "DR". An assumption. */
  private static final int MOST_INITIALS = 2;

  private static final Honorifics HONORIFICS = Honorifics.bundled();

  private static final Vocabulary WORDS = Vocabulary.beside(TitlesBeforeNames.class);

  private static final Set<String> RANKS = WORDS.words("titles-before-names.ranks");

  private static final Set<String> OFFICES = WORDS.words("titles-before-names.offices");

  /** The first token of a person's name behind them. */
  public int behind(TaggedSentence s, int first, int end) {
    int name = first;
    for (int next = behindOne(s, name, end); next > name; next = behindOne(s, name, end)) {
      name = next;
    }
    return end - name > MIN_NAME && OFFICES.contains(s.word(name)) ? name + 1 : name;
  }

  /** Behind the rank or honorific with which a name begins; its first token when that is none. */
  private static int behindOne(TaggedSentence s, int first, int end) {
    if (end - first > 1 && RANKS.contains(s.lower(first))) {
      return first + 1;
    }
    List<String> words = s.words(first, end);
    int length = HONORIFICS.at(words);
    boolean isName = length == words.size() || HONORIFICS.mayBeName(words.subList(0, length));
    return isName || isInitials(words) ? first : first + length;
  }

  /** "MS Marks", where "Ms Marks" would have an honorific. */
  private static boolean isInitials(List<String> name) {
    return name.getFirst().length() <= MOST_INITIALS
        && isCapitals(name.getFirst())
        && !isCapitals(name.getLast());
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
