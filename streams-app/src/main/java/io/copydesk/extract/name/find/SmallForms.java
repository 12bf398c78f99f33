package io.copydesk.extract.name.find;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells legal forms in small letters, "Aaber plc", "Aaber (Fiji) limited", from the nouns and verbs
 * that some of them are as well: "another Aaber company", "Aaber limited its loans". Stateless.
 */
public final class SmallForms {

  private static final Vocabulary WORDS = Vocabulary.beside(SmallForms.class);

  /** Forms that are verbs too. */
  private static final Set<String> VERBS = WORDS.words("small-forms.verbs");

  /** What stands behind such a form and behind no such verb: "limited [said]". */
  private static final Set<String> BEHIND = WORDS.words("small-forms.behind");

  private SmallForms() {}

  /** Whether a token in small letters is a legal form there. */
  public static boolean has(TaggedSentence s, int i) {
    return s.is(i, WordClass.LEGAL_FORM)
        && !s.capitalised(i)
        && !s.is(i, WordClass.COMPANY_NOUN)
        && (!VERBS.contains(s.word(i)) || BEHIND.contains(s.wordOrNone(i + 1)));
  }
}
