package io.copydesk.extract.name.person;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * The letters of an honour or an office that are written behind a name and are none of it: "Helena
 * Marks [KC]". Stateless, thread-safe.
 */
public final class LettersBehindNames {

  /** Words of a name that its letters leave: of "Marks KC" nobody can tell. */
  private static final int MIN_NAME = 2;

  private static final Set<String> LETTERS =
      Vocabulary.beside(LettersBehindNames.class).words("letters-behind-names.capitals");

  /** The end of a person's name without them. */
  public int before(TaggedSentence s, int first, int end) {
    int last = end;
    while (last - first > MIN_NAME && LETTERS.contains(s.wordOrNone(last - 1))) {
      last--;
    }
    return last;
  }
}
