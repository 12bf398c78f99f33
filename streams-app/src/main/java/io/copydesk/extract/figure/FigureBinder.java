package io.copydesk.extract.figure;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricChooser;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.movement.BasisFinder;
import io.copydesk.extract.figure.movement.DirectionChooser;
import io.copydesk.extract.figure.period.DatedBefore;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.rank.WeighedRanking;
import io.copydesk.extract.figure.report.ReportFinder;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.subject.Antecedent;
import io.copydesk.extract.figure.subject.SentenceTopic;
import io.copydesk.extract.figure.subject.Spoken;
import io.copydesk.extract.figure.subject.SubjectChooser;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Binds each figure to its subject, metric and period, its direction and its basis: the basis by
 * patterns within the sentence, the others by weights learnt from figures that readers bound. What
 * is not known stays null. A pure function in time linear in the text; thread-safe.
 */
public final class FigureBinder {

  private final Supplier<Ranking> rankings;
  private final Countries countries;

  /** Binds by the weights and the countries that are part of the application. */
  public FigureBinder() {
    this(RankWeights.bundled(), Countries.bundled());
  }

  /**
   * @param weights to bind by
   */
  public FigureBinder(RankWeights weights, Countries countries) {
    this(() -> new WeighedRanking(weights), countries);
  }

  /**
   * @param rankings a new one for each article
   */
  public FigureBinder(Supplier<Ranking> rankings, Countries countries) {
    this.rankings = rankings;
    this.countries = countries;
  }

  /**
   * The same mentions in the same order, the figures bound.
   *
   * @param mentions of the article, overlaps resolved, in {@link Mention#IN_TEXT_ORDER}
   */
  public List<Mention> bind(TokenizedArticle article, List<Mention> mentions) {
    Pass pass = new Pass(article);
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      int from = at;
      while (at < mentions.size() && isIn(mentions.get(at), sentence)) {
        at++;
      }
      pass.read(sentence, mentions.subList(from, at));
    }
    pass.bound.addAll(mentions.subList(at, mentions.size()));
    return pass.bound;
  }

  private static boolean isIn(Mention mention, Sentence sentence) {
    return mention.field() == sentence.field() && mention.span().start() < sentence.end();
  }

  /** Goes through an article once, since sentences take up what stands before them. */
  private final class Pass {
    private final TokenizedArticle article;
    private final @Nullable LocalDate today;
    private final Ranking ranking = rankings.get();
    private final List<Mention> bound = new ArrayList<>();
    private Antecedent antecedent = Antecedent.NONE;
    private DatedBefore dated = DatedBefore.NONE;
    private @Nullable TextField field;

    Pass(TokenizedArticle article) {
      this.article = article;
      this.today = day(article.article());
    }

    void read(Sentence sentence, List<Mention> mentions) {
      antecedent = sentence.field() == field ? antecedent : antecedent.inNextField();
      field = sentence.field();
      dated = dated.inNextSentence();
      if (mentions.isEmpty() && !goesOn(sentence)) {
        Spoken spoken = new Spoken(() -> view(sentence, mentions), antecedent);
        antecedent = antecedent.withoutSubject().behind(spoken);
        return;
      }
      SentenceView view = view(sentence, mentions);
      Antecedent next = new SentenceTopic(view, antecedent).handOn();
      if (view.figures().isEmpty()) {
        bound.addAll(mentions);
        next = next.behind(new Spoken(() -> view, antecedent));
        if (opens(sentence)) {
          String text = article.text(sentence.field());
          dated = PeriodChooser.behind(view, text, today, dated);
        }
      } else {
        next = bind(view, sentence.field(), mentions, next);
      }
      antecedent = next;
    }

    /** Whether a sentence is the headline or the first of the text. */
    private boolean opens(Sentence sentence) {
      return sentence.field() == TextField.TITLE || antecedent.inLead() == null;
    }

    /** Adds a sentence's mentions; returns what it hands on when its figures are bound. */
    private Antecedent bind(
        SentenceView view, TextField of, List<Mention> mentions, Antecedent next) {
      String text = article.text(of);
      Binding binding = new Binding(view, text, antecedent, dated, ranking, today);
      List<Figure> values = binding.values();
      dated = binding.periods.handedOn();
      int figures = 0;
      for (Mention mention : mentions) {
        boolean figure = mention.type() == MentionType.FIGURE;
        bound.add(figure ? mention.withFigure(values.get(figures++)) : mention);
      }
      return next.withLast(values.getLast().subject()).behind(binding.subjects.spoken());
    }

    private SentenceView view(Sentence sentence, List<Mention> mentions) {
      String text = article.text(sentence.field());
      Lexemes lexemes = Lexemes.of(text, sentence.start(), sentence.end());
      return new SentenceView(lexemes, mentions, countries);
    }
  }

  /** Whether a sentence without mentions may have a subject to hand on: "It said", "Iraq is". */
  private boolean goesOn(Sentence sentence) {
    String first = sentence.tokens().getFirst().text();
    return first.equals("It")
        || first.equals("The")
        || first.equals("Its")
        || countries.mayBeginWith(first);
  }

  /** The day that an article is from, null when it does not say. */
  private static @Nullable LocalDate day(Article article) {
    Instant published = article.publishedAt();
    if (published != null) {
      return published.atZone(ZoneOffset.UTC).toLocalDate();
    }
    Dateline dateline = article.dateline();
    return dateline == null ? null : dateline.date();
  }

  /** The figures of one sentence, bound one after another since some hand on what they have. */
  private static final class Binding {
    private final SentenceView view;
    private final SubjectChooser subjects;
    private final DirectionChooser directions;
    private final MetricChooser metrics;
    private final BasisFinder bases;
    private final PeriodChooser periods;
    private final ReportFinder reports;

    Binding(
        SentenceView view,
        String text,
        Antecedent antecedent,
        DatedBefore dated,
        Ranking ranking,
        @Nullable LocalDate today) {
      this.view = view;
      SentencePath path = new SentencePath(view);
      NounPhrases phrases = new NounPhrases(view);
      this.directions = new DirectionChooser(view, path, ranking);
      this.metrics = new MetricChooser(view, path, phrases, text, ranking);
      this.subjects = new SubjectChooser(view, path, phrases, antecedent, ranking);
      this.bases = new BasisFinder(view);
      this.reports = new ReportFinder(view);
      this.periods = new PeriodChooser(view, path, text, today, dated, ranking);
    }

    List<Figure> values() {
      List<Figure> values = new ArrayList<>();
      List<@Nullable Metric> measured = measured();
      List<@Nullable String> ids = ids(measured);
      List<String> measures = measures(measured, ids);
      List<@Nullable Period> spans = periods.all(measures, ids);
      Direction direction = Direction.NONE;
      for (int i = 0; i < view.figures().size(); i++) {
        SentenceView.Placed placed = view.figures().get(i);
        Figure figure = placed.mention().figure();
        if (figure == null) {
          throw new IllegalArgumentException("a figure mention without its figure");
        }
        direction = directions.of(i, direction);
        Metric metric = measured.get(i);
        int partner = partner(i);
        Subject subject = partner >= 0 ? values.get(partner).subject() : null;
        subject = subject == null ? subjects.of(i, metric, measures.get(i)) : subject;
        Basis basis = basis(placed, figure, direction);
        values.add(
            new Figure(
                figure.kind(),
                figure.magnitude(),
                figure.unit(),
                figure.comparator(),
                direction,
                metric == null ? null : metric.words(),
                ids.get(i),
                subject,
                spans.get(i),
                basis,
                reports.of(i)));
      }
      return values;
    }

    /** The figure whose subject and metric a figure has without saying so, -1 for none. */
    private int partner(int index) {
      boolean joined =
          view.links().restates(index)
              || view.links().joinsBefore(index, "to")
              || view.links().joinsBefore(index, "at");
      int other = joined && index > 0 ? index - 1 : view.links().comparedWith(index);
      return other >= 0 && namesAnother(other, index) ? -1 : other;
    }

    /** "Ruto has 73 percent, with Odinga at 18": a name between two figures owns the second. */
    private boolean namesAnother(int first, int second) {
      int from = view.figures().get(first).to();
      int owner = view.figures().get(second).from() - 2;
      return view.lexemes().is(owner + 1, "at")
          && owner >= from
          && view.ownerEndingAt(owner + 1) != null;
    }

    /** The metrics in order; "44 dlrs a share, or a two billion dlr offer" says one for both. */
    private List<@Nullable Metric> measured() {
      List<@Nullable Metric> measured = new ArrayList<>();
      Metric metric = null;
      for (int i = 0; i < view.figures().size(); i++) {
        metric = metrics.of(i, metric);
        int partner = partner(i);
        if (metric == null && partner >= 0) {
          metric = measured.get(partner);
        }
        measured.add(metric);
        if (i > 0 && measured.get(i - 1) == null && view.links().restates(i)) {
          measured.set(i - 1, metric);
        }
      }
      return measured;
    }

    /** The canonical names of metrics, null where there is none. */
    private List<@Nullable String> ids(List<@Nullable Metric> metrics) {
      List<@Nullable String> ids = new ArrayList<>();
      for (int i = 0; i < metrics.size(); i++) {
        Metric metric = metrics.get(i);
        FigureKind kind = SentenceView.kind(view.figures().get(i));
        boolean perShare = view.links().isPerShare(i);
        ids.add(metric == null ? null : MetricIds.of(metric.words(), kind, perShare));
      }
      return ids;
    }

    private static List<String> measures(
        List<@Nullable Metric> metrics, List<@Nullable String> ids) {
      List<String> measures = new ArrayList<>();
      for (int i = 0; i < metrics.size(); i++) {
        measures.add(MetricIds.measure(metrics.get(i), ids.get(i)));
      }
      return measures;
    }

    /** Only a change is measured against something, and of a level it is the change that counts. */
    private @Nullable Basis basis(SentenceView.Placed placed, Figure figure, Direction direction) {
      boolean changes = direction != Direction.NONE || figure.kind() == FigureKind.PERCENT;
      return changes ? bases.of(placed) : null;
    }
  }
}
