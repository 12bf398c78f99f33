package io.copydesk.extract.name.collect;

import io.copydesk.extract.KnownNames;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.find.SpanFinder;
import io.copydesk.extract.name.judge.ArticleNames;
import io.copydesk.extract.name.judge.Features;
import io.copydesk.extract.name.judge.Gazetteer;
import io.copydesk.extract.name.judge.MappedNames;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.ArticleReader;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collections;
import java.util.List;

/**
 * Reads an article and collects everything in it that may be a name, in the same way for judging
 * and for training. Immutable, thread-safe.
 */
public final class Collector {

  private final ArticleReader reader;
  private final Themes themes;
  private final NameRules rules;
  private final SpanFinder finder;
  private final Features features;

  /** Collects by the tables that it is given, and those of the packages that it uses. */
  public Collector(
      CrfTagger tagger,
      ArticleTokenizer tokenizer,
      Countries countries,
      CentralBankTable banks,
      Tickers tickers,
      Nouns nouns,
      Themes themes) {
    this.reader = new ArticleReader(tagger, countries, themes.groups());
    this.themes = themes;
    this.rules = new NameRules(tokenizer, countries, banks);
    this.finder = new SpanFinder(tickers);
    this.features =
        new Features(
            new Gazetteer(tokenizer, countries), MappedNames.bundled(tokenizer), nouns, tickers);
  }

  /** An article's sentences and what may be a name in them. */
  public record Collected(List<ReadSentence> sentences, ArticleNames names) {}

  /**
   * What may be a name.
   *
   * @param checkpoint run twice for each sentence
   */
  public Collected collect(TokenizedArticle text, KnownNames known, Runnable checkpoint) {
    List<ReadSentence> sentences = reader.read(text, known, checkpoint);
    List<List<RuleName>> found = rules.in(sentences, checkpoint);
    return collected(text, sentences, found);
  }

  /**
   * As {@link #collect}, without proposals by rules: for training on articles that the rules were
   * written with.
   */
  public Collected collectWithoutRules(TokenizedArticle text, KnownNames known) {
    List<ReadSentence> sentences = reader.read(text, known, () -> {});
    List<List<RuleName>> none = Collections.nCopies(sentences.size(), List.of());
    return collected(text, sentences, none);
  }

  private Collected collected(
      TokenizedArticle text, List<ReadSentence> sentences, List<List<RuleName>> found) {
    return new Collected(sentences, ArticleNames.of(sentences, found, finder, themes.in(text)));
  }

  /** What makes the features of the candidates. */
  public Features features() {
    return features;
  }
}
