package io.copydesk.extract;

import io.copydesk.events.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that find names, composed: each sentence by itself, then each again with what the whole
 * article has shown. Stateless, thread-safe.
 */
final class NameFinder {

  private final CrfTagger tagger;
  private final Lexicon lexicon;
  private final HeadlineCase headlineCase;
  private final MinistryGrammar ministries;
  private final KnownInstitutions institutions;
  private final CompanyFinder companies;
  private final PersonFinder people = new PersonFinder();
  private final Abbreviations abbreviations = new Abbreviations();
  private final OverlapResolver resolver = new OverlapResolver();

  NameFinder(CrfTagger tagger, ArticleTokenizer tokenizer) {
    Countries countries = Countries.bundled();
    Places places = new Places(countries);
    this.tagger = tagger;
    this.lexicon = new Lexicon();
    this.headlineCase = new HeadlineCase(tagger, countries);
    this.ministries = new MinistryGrammar(places);
    this.institutions = new KnownInstitutions(new Phrases(tokenizer), places);
    this.companies =
        new CompanyFinder(
            new Tickers(new Exchanges()), new OrganisationTyper(places), new CompanyExtent(places));
  }

  /** The names of each sentence. */
  List<Found> find(TokenizedArticle text, KnownNames known) {
    List<Found> first = new ArrayList<>(text.sentences().size());
    DocumentNames names = new DocumentNames();
    for (Sentence sentence : text.sentences()) {
      TaggedSentence tagged = tag(sentence, text);
      List<NameMatch> catalog = known.in(sentence);
      List<Candidate> candidates = new ArrayList<>(ministries.find(tagged));
      candidates.addAll(institutions.find(tagged, catalog));
      candidates.addAll(companies.find(tagged));
      candidates.addAll(people.find(tagged));
      List<Candidate> resolved =
          abbreviations.with(resolver.resolve(candidates, tagged.size()), tagged);
      names.note(resolved, tagged, abbreviations);
      first.add(new Found(tagged, resolved, catalog));
    }
    return first.stream().map(f -> again(f, names)).toList();
  }

  private Found again(Found found, DocumentNames names) {
    List<Candidate> all = new ArrayList<>(found.names());
    for (Candidate candidate : names.in(found.sentence())) {
      Propagation.add(candidate, all);
    }
    return new Found(
        found.sentence(), resolver.resolve(all, found.sentence().size()), found.catalog());
  }

  private TaggedSentence tag(Sentence sentence, TokenizedArticle text) {
    List<String> words =
        sentence.field() == TextField.TITLE && HeadlineCase.isAllCapitals(sentence)
            ? headlineCase.restore(sentence, text.sentences().subList(1, text.sentences().size()))
            : sentence.tokens().stream().map(Token::text).toList();
    return new TaggedSentence(sentence, words, tagger.tag(words), lexicon);
  }

  /** A sentence with its names and what the catalog knows in it. */
  record Found(TaggedSentence sentence, List<Candidate> names, List<NameMatch> catalog) {}
}
