package io.copydesk.extract.name;

import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.collect.Collector;
import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.NameJudge;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.judge.Weights;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.person.LettersBehindNames;
import io.copydesk.extract.name.person.PersonTitles;
import io.copydesk.extract.name.person.TitlesBeforeNames;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.settle.Settled;
import io.copydesk.extract.name.settle.Settler;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an article: collects candidates, judges them, chooses among those that
 * overlap, adds tickers and titles, and mends what the judge cannot see, sentence by sentence and
 * then by the whole article. Immutable, thread-safe.
 */
public final class NameFinder {

  private final Collector collector;
  private final NameJudge judge;
  private final Calibration calibration;
  private final Settler settler = new Settler();
  private final Tickers tickers;
  private final PersonTitles titles = new PersonTitles();
  private final TitlesBeforeNames ranks = new TitlesBeforeNames();
  private final LettersBehindNames letters = new LettersBehindNames();
  private final PartsOfLaws laws = new PartsOfLaws();
  private final BoardCommittees committees = new BoardCommittees();
  private final Subsidiaries subsidiaries;
  private final JobTitles jobTitles = new JobTitles();

  /**
   * @param collector of the candidates
   * @param weights to judge them by
   */
  public NameFinder(Collector collector, Weights weights, Tickers tickers) {
    this.collector = collector;
    this.judge = new NameJudge(collector.features(), weights);
    this.calibration = weights.calibration();
    this.tickers = tickers;
    this.subsidiaries = new Subsidiaries(tickers);
  }

  /** A sentence with its names in the order of the text. */
  public record SentenceNames(TaggedSentence sentence, List<NamedSpan> names) {

    private SentenceNames read(
        BiFunction<TaggedSentence, List<NamedSpan>, List<NamedSpan>> reader) {
      return new SentenceNames(sentence, reader.apply(sentence, names));
    }

    private SentenceNames without(Predicate<NamedSpan> left) {
      return new SentenceNames(sentence, names.stream().filter(left.negate()).toList());
    }
  }

  /** The names of each sentence; {@code checkpoint} is run several times for each. */
  public List<SentenceNames> find(TokenizedArticle text, KnownNames known, Runnable checkpoint) {
    Collector.Collected collected = collector.collect(text, known, checkpoint);
    List<double[]> probabilities = judge.judge(collected.names(), checkpoint);
    List<ReadSentence> sentences = collected.sentences();
    SpelledMeasures measures = new SpelledMeasures(sentences);
    List<SentenceNames> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      checkpoint.run();
      TaggedSentence s = sentences.get(i).tagged();
      List<NamedSpan> names =
          settler.settle(collected.names().in(i), probabilities.get(i), s.size()).stream()
              .map(name -> named(name, s))
              .filter(name -> !isNoName(name, s, measures))
              .toList();
      List<NamedSpan> joined = subsidiaries.joined(s, names);
      found.add(new SentenceNames(s, jobTitles.without(sentences.get(i), joined)));
    }
    return withShortForms(lengthened(withoutGoods(sentences, found)));
  }

  /** Whether it is a unit, only a part of a law's name, or a committee of a company's board. */
  private boolean isNoName(NamedSpan name, TaggedSentence s, SpelledMeasures measures) {
    return measures.has(s, name) || laws.has(s, name) || committees.has(s, name);
  }

  private static List<SentenceNames> withoutGoods(
      List<ReadSentence> sentences, List<SentenceNames> found) {
    GoodsOfCompanies goods = new GoodsOfCompanies(found);
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).without(name -> goods.has(sentences.get(i), name)))
        .toList();
  }

  private static List<SentenceNames> lengthened(List<SentenceNames> found) {
    LongerNames longer = new LongerNames(found);
    return found.stream().map(names -> names.read(longer::read)).toList();
  }

  private List<SentenceNames> withShortForms(List<SentenceNames> found) {
    SpelledShortForms forms = new SpelledShortForms(found, tickers);
    return found.stream().map(names -> names.read(forms::with)).toList();
  }

  private NamedSpan named(Settled name, TaggedSentence s) {
    Occurrence at = name.occurrence();
    boolean person = name.kind() == NameKind.PERSON;
    int first = person ? ranks.behind(s, at.first(), at.end()) : at.first();
    return new NamedSpan(
        name.kind(),
        first,
        person ? letters.before(s, first, at.end()) : at.end(),
        evidence(name, s),
        calibration.of(name.kind(), name.probability()),
        name.kind() == NameKind.COMPANY ? tickers.beside(s, at.end()) : null,
        person ? titles.of(s, first, at.end()) : null,
        country(name));
  }

  private static Set<Evidence> evidence(Settled name, TaggedSentence s) {
    Occurrence at = name.occurrence();
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    RuleName rule = at.rule();
    if (rule != null && says(rule.type(), name.kind())) {
      evidence.add(rule.source() == RuleName.Source.CATALOG ? Evidence.CATALOG : Evidence.RULE);
    }
    if (inCatalog(name) != null) {
      evidence.add(Evidence.CATALOG);
    }
    if (evidence.isEmpty()) {
      boolean only = s.label(at.first(), Tags.Label.NONE) && at.name().occurrences().size() > 1;
      evidence.add(only ? Evidence.PROPAGATED : Evidence.STATISTICAL);
    }
    return evidence;
  }

  private static boolean says(NameType rule, NameKind kind) {
    return switch (rule) {
      case COMPANY -> kind == NameKind.COMPANY;
      case MINISTRY -> kind == NameKind.MINISTRY;
      // It says what the words are not: some only read like an organisation.
      case OTHER -> false;
    };
  }

  private static @Nullable String country(Settled name) {
    NameMatch match = inCatalog(name);
    return match == null ? null : match.country();
  }

  /** The catalog's entity of this very name and kind, null when it has none. */
  private static @Nullable NameMatch inCatalog(Settled name) {
    Occurrence at = name.occurrence();
    for (NameMatch match : at.read().catalog()) {
      if (match.firstToken() == at.first()
          && match.endToken() == at.end()
          && match.type() == entityType(name.kind())) {
        return match;
      }
    }
    return null;
  }

  private static EntityType entityType(NameKind kind) {
    return switch (kind) {
      case COMPANY -> EntityType.COMPANY;
      case MINISTRY -> EntityType.MINISTRY;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PERSON -> EntityType.PERSON;
      case PLACE -> EntityType.PLACE;
    };
  }
}
