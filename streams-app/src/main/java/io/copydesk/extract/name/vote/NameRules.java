package io.copydesk.extract.name.vote;

import io.copydesk.events.TextField;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.body.MinistryGrammar;
import io.copydesk.extract.name.body.OfficeTitles;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.OverlapResolver;
import io.copydesk.extract.name.candidate.Propagation;
import io.copydesk.extract.name.company.CompanyCompletion;
import io.copydesk.extract.name.company.CompanyCues;
import io.copydesk.extract.name.company.CompanyFinder;
import io.copydesk.extract.name.company.CompanyPossessions;
import io.copydesk.extract.name.company.Enumeration;
import io.copydesk.extract.name.company.OrganisationTyper;
import io.copydesk.extract.name.company.SharePrices;
import io.copydesk.extract.name.company.TradingHouses;
import io.copydesk.extract.name.document.Abbreviations;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.name.document.Expansions;
import io.copydesk.extract.name.document.HeadlineCase;
import io.copydesk.extract.name.document.HeadlineNames;
import io.copydesk.extract.name.known.KnownInstitutions;
import io.copydesk.extract.name.known.Phrases;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.place.Facilities;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that find names, composed: each sentence by itself, then each again with what the whole
 * article has shown. Stateless, thread-safe.
 */
public final class NameRules {

  private final Places places;
  private final MinistryGrammar ministries;
  private final KnownInstitutions institutions;
  private final CompanyFinder companies;
  private final CompanyCues cues;
  private final CompanyPossessions possessions;
  private final TradingHouses houses;
  private final SharePrices prices;
  private final Tickers tickers = new Tickers(new Exchanges());
  private final Abbreviations abbreviations = new Abbreviations();
  private final Expansions expansions = new Expansions();
  private final OfficeTitles offices = new OfficeTitles();
  private final CompanyCompletion completion;
  private final OverlapResolver resolver = new OverlapResolver();
  private final Enumeration enumeration;

  public NameRules(CrfTagger tagger, ArticleTokenizer tokenizer) {
    Countries countries = Countries.bundled();
    this.places = new Places(countries);
    OrganisationTyper typer = new OrganisationTyper(places);
    GivenNames givenNames = new GivenNames();
    this.enumeration = new Enumeration(places, typer, givenNames);
    this.completion = new CompanyCompletion(tickers, places);
    this.ministries = new MinistryGrammar(places);
    this.institutions = new KnownInstitutions(new Phrases(tokenizer), places);
    this.companies = new CompanyFinder(tickers, typer, places);
    this.houses = new TradingHouses(places);
    this.prices = new SharePrices(typer, places, givenNames, tagger::knowsLowerCase);
    this.cues = new CompanyCues(typer, places);
    this.possessions = new CompanyPossessions(typer, places, givenNames);
  }

  /** The names of each sentence; {@code checkpoint} is run before each, twice. */
  public List<Found> find(List<ReadSentence> sentences, Runnable checkpoint) {
    List<Found> first = new ArrayList<>(sentences.size());
    DocumentNames names = new DocumentNames(places);
    for (ReadSentence read : sentences) {
      checkpoint.run();
      TaggedSentence tagged = read.tagged();
      Sentence sentence = tagged.sentence();
      List<NameMatch> catalog = read.catalog();
      List<Candidate> candidates = new ArrayList<>(ministries.find(tagged));
      candidates.addAll(institutions.find(tagged, catalog));
      candidates.addAll(companies.find(tagged));
      candidates.addAll(Facilities.find(tagged));
      candidates.addAll(cues.find(tagged));
      candidates.addAll(possessions.find(tagged));
      candidates.addAll(houses.find(tagged));
      candidates.addAll(prices.find(tagged));
      List<Candidate> resolved =
          withAbbreviations(resolver.resolve(namesOnly(candidates, tagged), tagged.size()), tagged);
      if (!isCapitalHeadline(sentence)) {
        names.note(resolved, tagged, abbreviations);
      }
      first.add(new Found(tagged, resolved, catalog));
    }
    return again(first, names, checkpoint);
  }

  /** The headline learns from the body, and the body then from the headline. */
  private List<Found> again(List<Found> first, DocumentNames names, Runnable checkpoint) {
    HeadlineNames headline = new HeadlineNames(names, tickers);
    List<Found> second = new ArrayList<>(first.size());
    for (Found found : first) {
      checkpoint.run();
      Found again = again(found, names, headline);
      if (isCapitalHeadline(found.sentence().sentence())) {
        names.note(again.names(), again.sentence(), abbreviations);
      }
      second.add(again);
    }
    return second;
  }

  private Found again(Found found, DocumentNames names, HeadlineNames headline) {
    List<Candidate> all = new ArrayList<>(found.names());
    if (isCapitalHeadline(found.sentence().sentence())) {
      all.addAll(headline.in(found.sentence()));
    }
    for (Candidate candidate : names.in(found.sentence())) {
      Propagation.add(candidate, found.sentence(), all);
    }
    List<Candidate> resolved =
        resolver.resolve(namesOnly(all, found.sentence()), found.sentence().size()).stream()
            .filter(c -> !names.isNoName(found.sentence().join(c.first(), c.end())))
            .map(c -> completion.complete(c, found.sentence(), names))
            .toList();
    return new Found(
        found.sentence(), enumeration.complete(resolved, found.sentence(), names), found.catalog());
  }

  private List<Candidate> withAbbreviations(List<Candidate> names, TaggedSentence s) {
    return expansions.with(abbreviations.with(names, s), s);
  }

  private List<Candidate> namesOnly(List<Candidate> candidates, TaggedSentence s) {
    return offices.outside(tickers.unlisted(candidates, s), s);
  }

  private static boolean isCapitalHeadline(Sentence sentence) {
    return sentence.field() == TextField.TITLE && HeadlineCase.isAllCapitals(sentence);
  }

  /** A sentence with its names and what the catalog knows in it. */
  public record Found(TaggedSentence sentence, List<Candidate> names, List<NameMatch> catalog) {}
}
