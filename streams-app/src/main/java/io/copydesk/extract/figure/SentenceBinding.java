package io.copydesk.extract.figure;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.metric.FullerName;
import io.copydesk.extract.figure.metric.MetricChooser;
import io.copydesk.extract.figure.metric.MetricKinds;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.metric.RespectiveMetric;
import io.copydesk.extract.figure.movement.BasisFinder;
import io.copydesk.extract.figure.movement.DirectionChooser;
import io.copydesk.extract.figure.movement.PartOfWhole;
import io.copydesk.extract.figure.period.DatedBefore;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.report.ReportFinder;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.subject.Antecedent;
import io.copydesk.extract.figure.subject.Spoken;
import io.copydesk.extract.figure.subject.SubjectChooser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of one sentence, bound one after another since some hand on what they have. */
final class SentenceBinding {

  private final SentenceView view;
  private final FigurePartners partners;
  private final SentenceMetrics metrics;
  private final SubjectChooser subjects;
  private final DirectionChooser directions;
  private final BasisFinder bases;
  private final PeriodChooser periods;
  private final ReportFinder reports;
  private final PartOfWhole parts;

  /**
   * @param antecedent whom the sentences before spoke of
   * @param dated when what the sentences before spoke of was
   * @param today the day that the article is from, null when not known
   */
  SentenceBinding(
      SentenceView view,
      Antecedent antecedent,
      DatedBefore dated,
      Ranking ranking,
      @Nullable LocalDate today) {
    this.view = view;
    SentencePath path = new SentencePath(view);
    NounPhrases phrases = new NounPhrases(view);
    MetricChooser chooser = new MetricChooser(view, path, phrases, ranking);
    this.partners = new FigurePartners(view);
    this.metrics =
        new SentenceMetrics(
            view,
            chooser,
            partners,
            new RespectiveMetric(view, phrases),
            new FullerName(view, phrases));
    this.directions = new DirectionChooser(view, path, ranking);
    this.subjects = new SubjectChooser(view, path, phrases, antecedent, ranking);
    this.bases = new BasisFinder(view);
    this.reports = new ReportFinder(view);
    this.parts = new PartOfWhole(view);
    this.periods = new PeriodChooser(view, path, today, dated, ranking);
  }

  /** The figures in order, each with all that it is about. */
  List<Figure> figures() {
    List<Figure> bound = new ArrayList<>();
    List<Measured> measured = metrics.all();
    List<@Nullable Period> spans = spans(measured);
    Direction direction = Direction.NONE;
    boolean mixed = isOfMixedSigns();
    for (int i = 0; i < measured.size(); i++) {
      Figure figure = figure(i);
      direction = directions.of(i, direction);
      String id = id(i, measured.get(i), direction);
      bound.add(
          new Figure(
              figure.kind(),
              MetricKinds.signed(figure.magnitude(), id, isBracketed(i) && !mixed),
              figure.unit(),
              figure.comparator(),
              direction,
              measured.get(i).words(),
              id,
              subject(i, measured.get(i), bound),
              spans.get(i),
              basis(i, direction, spans.get(i)),
              reports.of(i)));
    }
    return inSeries(bound);
  }

  private List<Figure> inSeries(List<Figure> bound) {
    List<@Nullable Subject> chosen = new ArrayList<>();
    bound.forEach(figure -> chosen.add(figure.subject()));
    List<@Nullable Subject> owners = ofPairs(subjects.inSeries(chosen));
    return IntStream.range(0, bound.size())
        .mapToObj(i -> bound.get(i).withSubject(owners.get(i)))
        .toList();
  }

  /** "Permits fell 3.7% to 1.3 million": whose the second is said to be, the first is, too. */
  private List<@Nullable Subject> ofPairs(List<@Nullable Subject> owners) {
    List<@Nullable Subject> paired = new ArrayList<>(owners);
    for (int i = 1; i < owners.size(); i++) {
      if (paired.get(i - 1) == null && view.links().joinsBefore(i, "to")) {
        paired.set(i - 1, owners.get(i));
      }
    }
    return paired;
  }

  /**
   * Whether a row has sums of money in brackets and others without: of "Loss before tax | (14.2) |
   * 3.3" one of them was a profit.
   */
  private boolean isOfMixedSigns() {
    boolean row = view.cells().isLabelledRow();
    return row && IntStream.range(0, view.figures().size()).anyMatch(this::isMoneyAboveZero);
  }

  private boolean isMoneyAboveZero(int index) {
    return figure(index).kind() == FigureKind.MONEY
        && figure(index).magnitude() instanceof Magnitude.Exactly one
        && one.value().signum() > 0;
  }

  private boolean isBracketed(int index) {
    boolean money = figure(index).kind() == FigureKind.MONEY;
    return money && view.figures().get(index).mention().text().indexOf('(') >= 0;
  }

  /** The metric's canonical name, null where a figure like this can't be of it. */
  private @Nullable String id(int index, Measured measured, Direction direction) {
    Figure figure = figure(index);
    boolean changes = direction != Direction.NONE && !parts.is(index);
    return MetricKinds.fitting(measured.id(), figure.kind(), figure.magnitude(), changes);
  }

  /** What is known of times behind the sentence, once its figures are bound. */
  DatedBefore dated() {
    return periods.handedOn();
  }

  /** Of whom the sentence speaks. */
  Spoken spoken() {
    return subjects.spoken();
  }

  private Figure figure(int index) {
    return view.figures().get(index).figure();
  }

  private List<@Nullable Period> spans(List<Measured> measured) {
    List<String> measures = measured.stream().map(Measured::measure).toList();
    List<@Nullable String> ids = new ArrayList<>();
    measured.forEach(each -> ids.add(each.id()));
    return periods.all(measures, ids);
  }

  private @Nullable Subject subject(int index, Measured measured, List<Figure> bound) {
    if (view.links().isEquated(index)) {
      return null;
    }
    int partner = partners.of(index);
    Subject subject = partner >= 0 ? bound.get(partner).subject() : null;
    Subject paired = subjects.paired(index, subject, measured.metric(), measured.measure());
    if (paired != null) {
      return paired;
    }
    return subject == null ? subjects.of(index, measured.metric(), measured.measure()) : subject;
  }

  /**
   * Only a change is measured against something. A percentage is taken for one, unless it is a part
   * of a whole: "5 pct of sales, compared with last year".
   */
  private @Nullable Basis basis(int index, Direction direction, @Nullable Period period) {
    PlacedFigure placed = view.figures().get(index);
    boolean changes = direction != Direction.NONE || (placed.isPercent() && !parts.is(index));
    return changes ? bases.of(placed, period) : null;
  }
}
