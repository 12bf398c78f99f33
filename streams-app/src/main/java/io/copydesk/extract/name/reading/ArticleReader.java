package io.copydesk.extract.name.reading;

import io.copydesk.extract.KnownNames;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sentences of an article: guesses capitals where there are none to go by, tags, and asks
 * the catalog for names. Stateless, thread-safe.
 */
public final class ArticleReader {

  private final CrfTagger tagger;
  private final Lexicon lexicon = Lexicon.bundled();
  private final Recasing recasing;
  private final WordGroups groups;

  /**
   * @param countries whose names are written with a capital where the text has none
   * @param groups of words, in which the judge looks words up
   */
  public ArticleReader(CrfTagger tagger, Countries countries, WordGroups groups) {
    this.tagger = tagger;
    this.groups = groups;
    this.recasing = new Recasing(tagger::knowsLowerCase, lexicon, countries);
  }

  /**
   * The sentences in the order of the text.
   *
   * @param checkpoint run before each
   */
  public List<ReadSentence> read(TokenizedArticle text, KnownNames known, Runnable checkpoint) {
    List<ReadSentence> read = new ArrayList<>(text.sentences().size());
    CrfTagger.Text tags = tagger.text();
    Recasing.Reading cased = recasing.of(text);
    for (Sentence sentence : text.sentences()) {
      checkpoint.run();
      List<NameMatch> names = known.in(sentence, cased.isSmall());
      List<String> words = cased.words(sentence, names);
      TaggedSentence tagged = new TaggedSentence(sentence, words, tags.tag(words), lexicon);
      boolean rewritten = cased.rewrites(sentence);
      read.add(new ReadSentence(tagged, names, rewritten, tagger::knowsLowerCase, groups));
    }
    return read;
  }
}
