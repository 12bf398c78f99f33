package io.copydesk.extract.pipeline;

import io.copydesk.article.Article;
import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import io.copydesk.extract.FigureStep;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.name.NameFinder;
import io.copydesk.extract.name.NamedSpan;
import io.copydesk.extract.name.collect.Collector;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.role.RoleFinder;
import io.copydesk.extract.role.title.TitlesOfRoles;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.Effort;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The extractor: CoreNLP's tokenizer, sentence splitter and CRF, and over them the steps that find
 * names, figures and roles. Loading takes seconds and some 100 MB of heap, so make one and share
 * it: it is immutable and thread-safe, and what it finds depends on its arguments alone.
 */
public final class CoreNlpExtractor implements Extractor {

  /** Raised with every change of what is found: see {@link #rules}. */
  private static final String RULES = "49";

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final NameFinder names;
  private final MeantExchanges exchanges = new MeantExchanges(Exchanges.bundled());
  private final FigureStep figures;
  private final Countries countries = Countries.bundled();
  private final RoleFinder roles;
  private final WordClusters clusters;

  /**
   * Loads the model from the class path.
   *
   * @param figures how figures are found by a model that knows these clusters of words; {@link
   *     FigureStep#NONE} where only names are wanted
   */
  public CoreNlpExtractor(Function<WordClusters, FigureStep> figures) {
    CrfTagger tagger = new CrfTagger();
    CentralBankTable banks = CentralBankTable.bundled();
    Tickers tickers = new Tickers(Exchanges.bundled());
    this.clusters = tagger::cluster;
    Weights weights = Weights.bundled();
    Themes themes = Themes.of(WordGroups.bundled(), weights.themes());
    this.names =
        new NameFinder(
            new Collector(tagger, tokenizer, countries, banks, tickers, Nouns.bundled(), themes),
            weights,
            tickers);
    this.roles = new RoleFinder(countries, banks);
    this.figures = figures.apply(clusters);
  }

  /** The clusters of words that the model knows. */
  public WordClusters wordClusters() {
    return clusters;
  }

  @Override
  public Extraction extract(Article article, KnownNames known, Effort effort) {
    TokenizedArticle text = tokenizer.tokenize(article, effort);
    List<FoundName> found = named(text, known, effort);
    List<Mention> mentions = new ArrayList<>(found.stream().map(FoundName::mention).toList());
    mentions.sort(Mention.IN_TEXT_ORDER);
    effort.checkpoint().run();
    ArticleCountries shown = new ArticleCountries(text, countries, ofCatalog(found));
    mentions.replaceAll(name -> exchanges.read(name, shown));
    // Before figures, which are of the very mentions that have their titles from the roles.
    List<PersonRole> held = roles.find(text, mentions, shown);
    TitlesOfRoles titles = new TitlesOfRoles(text, held);
    mentions.replaceAll(titles::titled);
    effort.checkpoint().run();
    List<Mention> all = figures.withFigures(text, shown, List.copyOf(mentions));
    Set<Mention> among = Set.copyOf(all);
    List<PersonRole> left = held.stream().map(titles::titled).flatMap(r -> r.among(among)).toList();
    return new Extraction(text, all, left, shown);
  }

  @Override
  public String model() {
    return CrfTagger.MODEL;
  }

  @Override
  public String rules() {
    return RULES;
  }

  /**
   * A name of an article.
   *
   * @param country that of the catalog's entities of this name, null when they have none or several
   */
  private record FoundName(Mention mention, @Nullable String country) {}

  private List<FoundName> named(TokenizedArticle text, KnownNames known, Effort effort) {
    return names.find(text, known, effort.checkpoint()).stream()
        .flatMap(
            found ->
                found.names().stream()
                    .map(name -> new FoundName(mention(name, found, text), name.country())))
        .toList();
  }

  private static CatalogCountries ofCatalog(List<FoundName> found) {
    List<CatalogCountries.KnownPlace> places = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    Set<CatalogCountries.KnownCompany> companies = new HashSet<>();
    for (FoundName name : found) {
      String country = name.country();
      if (country != null) {
        SentenceId sentence = name.mention().sentenceId();
        switch (name.mention().type()) {
          case PLACE ->
              places.add(new CatalogCountries.KnownPlace(sentence, name.mention().text(), country));
          case MINISTRY, ORGANIZATION -> bodies.add(country);
          case COMPANY -> companies.add(new CatalogCountries.KnownCompany(sentence, country));
          case PERSON, FIGURE, UNKNOWN -> {}
        }
      }
    }
    return new CatalogCountries(places, bodies, companies);
  }

  private static Mention mention(
      NamedSpan name, NameFinder.SentenceNames found, TokenizedArticle article) {
    Sentence sentence = found.sentence().sentence();
    int start = sentence.tokens().get(name.first()).startOfName();
    int end = sentence.tokens().get(name.end() - 1).end();
    TextField field = sentence.field();
    return Mention.ofName(
        type(name.kind()),
        sentence,
        new Span(start, end),
        article.text(field).substring(start, end),
        name.ticker(),
        name.title(),
        name.evidence(),
        rounded(name.confidence()));
  }

  /** More digits would be noise, and would make records longer. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 1e4) / 1e4;
  }

  private static MentionType type(NameKind kind) {
    return switch (kind) {
      case COMPANY -> MentionType.COMPANY;
      case MINISTRY -> MentionType.MINISTRY;
      case ORGANIZATION -> MentionType.ORGANIZATION;
      case PERSON -> MentionType.PERSON;
      case PLACE -> MentionType.PLACE;
    };
  }
}
