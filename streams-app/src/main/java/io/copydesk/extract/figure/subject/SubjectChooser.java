package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.ComparedGroup;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses whose the figures of a sentence are, one after another. Not thread-safe. */
public final class SubjectChooser {

  private static final Set<String> INDEXES =
      Vocabulary.beside(SubjectChooser.class).words("subject-chooser.indexes");

  private final SentenceView view;
  private final Ranking ranking;
  private final Answers answers;
  private final SubjectAsker asker;
  private final SubjectClues clues;
  private final Respective respective;
  private final SeriesOwners series;
  private final ComparedGroup groups;
  private final RatedCompany rated;
  private final ObjectOwner objects;
  private final Asides asides;
  private final MeasuredPlace places;
  private final ResultOwner results;
  private final Destinations destinations;
  private final OwnClause clauses;
  private @Nullable Subject previous;

  /**
   * @param before what the text spoke of before the sentence
   */
  public SubjectChooser(
      SentenceView view,
      SentencePath path,
      NounPhrases phrases,
      Antecedent before,
      Ranking ranking) {
    Surroundings surroundings = new Surroundings(view);
    this.view = view;
    this.ranking = ranking;
    this.answers = new Answers(view, phrases, before, surroundings);
    this.rated = new RatedCompany(view);
    this.objects = new ObjectOwner(view);
    this.asides = new Asides(view);
    this.places = new MeasuredPlace(view);
    this.results = new ResultOwner(view, before);
    this.destinations = new Destinations(view);
    this.clauses = new OwnClause(view);
    this.groups = new ComparedGroup(view);
    this.respective = new Respective(view, answers.here());
    this.series = new SeriesOwners(view, answers.here());
    this.asker = new SubjectAsker(view, answers);
    this.clues = new SubjectClues(view, path, answers, surroundings, ranking);
  }

  /**
   * Whose the figures of the sentence are, each of a series whose the name behind it says.
   *
   * @param chosen whose they are one by one
   */
  public List<@Nullable Subject> inSeries(List<@Nullable Subject> chosen) {
    return series.of(chosen);
  }

  /** Of whom the sentence speaks. */
  public Spoken spoken() {
    return new Spoken(answers);
  }

  /**
   * Whose a figure is as "respectively" pairs it, or as it is compared with one of others, null
   * where neither says.
   *
   * @param partner whose the figure is that it is compared with, if it is with one
   * @param measure canonical name or class of the metric
   */
  public @Nullable Subject paired(
      int index, @Nullable Subject partner, @Nullable Metric metric, String measure) {
    Answer own = respective.of(index);
    if (own != null && mayOwn(own, index, metric, measure)) {
      return own.subject();
    }
    int group = groups.of(index);
    Answer other = group < 0 ? null : answers.from(group);
    boolean owns = other != null && other.from() == group && !isMeasure(other);
    return owns && !isPlaceOf(other, partner) ? other.subject() : null;
  }

  /** Not the brokers of "Acme and Emca lifted their price targets on Ottervik to $3 and $4". */
  private boolean mayOwn(Answer own, int index, @Nullable Metric metric, String measure) {
    PlacedFigure figure = view.figures().get(index);
    return !RatedCompany.isTarget(measure)
        || rated.of(answers.near(figure), figure, metric, measure).contains(own);
  }

  /** The "supply" of "a rise in supply" is of somebody, "the index" moves by itself. */
  private boolean isMeasure(Answer answer) {
    String last = view.lexemes().get(answer.to() - 1).lower();
    return answer.kind() == AnswerKind.MEASURE && !INDEXES.contains(last);
  }

  /** The "Europe" of "Acme's sales rose 5 pct against 3 pct in Europe": still Acme's. */
  private boolean isPlaceOf(Answer other, @Nullable Subject partner) {
    boolean place = other.kind() == AnswerKind.PLACE || other.kind() == AnswerKind.COUNTRY;
    return place && partner != null && answers.isCompany(partner);
  }

  /**
   * The subject, null for nobody.
   *
   * @param measure canonical name or class of the metric
   */
  public @Nullable Subject of(int index, @Nullable Metric metric, String measure) {
    PlacedFigure figure = view.figures().get(index);
    List<Answer> offered = ofPossessor(answers.near(figure), metric);
    List<Answer> named = destinations.without(asides.without(offered, figure));
    List<Answer> foreseen = clauses.of(objects.of(named, figure), figure, metric);
    List<Answer> near = places.of(rated.of(foreseen, figure, metric, measure), figure, measure);
    Answer chosen =
        near.size() > 1 ? near.get(ranked(near, index, metric, measure)) : near.getFirst();
    previous = results.of(chosen, figure, metric, measure);
    return previous;
  }

  /** What "Acme's" stands right before is of nobody whom only other sentences name. */
  private static List<Answer> ofPossessor(List<Answer> near, @Nullable Metric metric) {
    return metric != null && near.stream().anyMatch(answer -> isPossessor(answer, metric))
        ? near.stream().filter(a -> a.isHere() || a.kind() == AnswerKind.NONE).toList()
        : near;
  }

  private static boolean isPossessor(Answer answer, Metric metric) {
    return answer.isHere()
        && answer.kind().isTakenUp()
        && answer.to() == metric.from()
        && answer.after().equals(Surroundings.POSSESSIVE);
  }

  private int ranked(List<Answer> near, int index, @Nullable Metric metric, String measure) {
    PlacedFigure figure = view.figures().get(index);
    int[] ranks = ranks(near, figure);
    int[] names = names(near, figure);
    AskedSubject asked = asker.of(index, metric, measure, previous);
    ranking.ask(Question.SUBJECT, figure.mention());
    for (int i = 0; i < near.size(); i++) {
      Subject subject = near.get(i).subject();
      ranking.answer(i, subject == null ? null : subject.text());
      clues.give(near.get(i), asked, ranks[i], names[i]);
    }
    return ranking.best();
  }

  /** For each answer in the sentence how many names are nearer to the figure on its side. */
  private static int[] names(List<Answer> near, PlacedFigure figure) {
    int[] names = new int[near.size()];
    int ahead = 0;
    for (int i = near.size() - 1; i >= 0; i--) {
      if (near.get(i).isHere() && near.get(i).from() < figure.from()) {
        names[i] = ahead;
        ahead += near.get(i).kind().isTakenUp() ? 1 : 0;
      }
    }
    int behind = 0;
    for (int i = 0; i < names.length; i++) {
      if (near.get(i).isHere() && near.get(i).from() >= figure.from()) {
        names[i] = behind;
        behind += near.get(i).kind().isTakenUp() ? 1 : 0;
      }
    }
    return names;
  }

  /**
   * For each answer how many of its kind are nearer to the figure on its side; of those in other
   * sentences how many come before it.
   */
  @SuppressWarnings("EnumOrdinal") // an index into an array of this run, never kept
  private static int[] ranks(List<Answer> near, PlacedFigure figure) {
    int[] ranks = new int[near.size()];
    int[] ahead = new int[AnswerKind.values().length];
    for (int i = near.size() - 1; i >= 0; i--) {
      if (near.get(i).isHere() && near.get(i).from() < figure.from()) {
        ranks[i] = ahead[near.get(i).kind().ordinal()]++;
      }
    }
    int[] behind = new int[ahead.length];
    Where where = Where.HERE;
    int first = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (near.get(i).where() != where) {
        where = near.get(i).where();
        first = i;
      }
      if (where != Where.HERE) {
        ranks[i] = i - first;
      } else if (near.get(i).from() >= figure.from()) {
        ranks[i] = behind[near.get(i).kind().ordinal()]++;
      }
    }
    return ranks;
  }
}
