package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the good that a company deals in from its short form: where the article has "Orvane Potash"
 * and, at the beginning of a sentence only, "Potash fetched $352 a tonne", the capital there is the
 * sentence's. A word that begins with a capital in the midst of a sentence, too, is a short form,
 * and so is one that says or reports something. Made for one article, immutable.
 */
final class GoodsOfCompanies {

  private static final Set<String> ACTS =
      Vocabulary.beside(GoodsOfCompanies.class).words("goods-of-companies.acts");

  /** Last words of longer names of companies, in lower case. */
  private final Set<String> lastWords = new HashSet<>();

  /** Words that are names by themselves in the midst of a sentence or of what says something. */
  private final Set<String> names = new HashSet<>();

  /** Reads what was found in an article, sentence by sentence. */
  GoodsOfCompanies(List<SentenceNames> found) {
    for (SentenceNames names : found) {
      names.names().stream()
          .filter(name -> name.kind() == NameKind.COMPANY)
          .forEach(name -> note(names.sentence(), name));
    }
  }

  private void note(TaggedSentence s, NamedSpan name) {
    int last = name.end() - 1;
    while (last > name.first() && s.is(last, WordClass.LEGAL_FORM)) {
      last--;
    }
    if (last > name.first()) {
      lastWords.add(s.lower(last));
    } else if (!s.beginsSentence(name.first()) || ACTS.contains(s.wordOrNone(name.end()))) {
      names.add(s.lower(last));
    }
  }

  /** Whether the name is such a good. */
  boolean has(ReadSentence read, NamedSpan name) {
    TaggedSentence s = read.tagged();
    if (name.end() - name.first() > 1 || name.kind() != NameKind.COMPANY) {
      return false;
    }
    String word = s.lower(name.first());
    return !name.evidence().contains(Evidence.CATALOG)
        && !read.isRewritten()
        && !read.inTitleCase()
        && s.beginsSentence(name.first())
        && read.isKnownSmall(name.first())
        && lastWords.contains(word)
        && !names.contains(word);
  }
}
