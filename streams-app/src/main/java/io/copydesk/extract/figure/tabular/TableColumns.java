package io.copydesk.extract.figure.tabular;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a table's columns, by its heading "Q2 2025 | Q2 2024 | Change": those of the
 * figures in its rows, for as many cells as the heading has. A change is of the first column's
 * period, and went where its sign says. Where only years stand below "Three months ended June 30",
 * the two lines say the periods together; where "Low" and "High" stand below "2026 Guidance", the
 * line says the period of both. Immutable.
 *
 * @param columns behind the label
 * @param spans the parts of a year that the lines before say without the year, in order
 * @param line what a line above says of what stands below it, null when none does
 * @param heading whether the latest sentence is one of those that say so
 */
public record TableColumns(
    List<Column> columns, List<String> spans, @Nullable LinePeriod line, boolean heading) {

  /** Of no table. */
  public static final TableColumns NONE = new TableColumns(List.of(), List.of(), null, false);

  /** Lexemes of "June 30". */
  private static final int MONTH_AND_DAY = 2;

  /** Values, years or cells from which on a line is a row or a heading. Set by hand. */
  private static final int LEAST = 2;

  /** Tokens from which on a sentence without columns is prose. */
  private static final int SHORTEST_PROSE = 12;

  /** Tokens of a heading, which are few. */
  private static final int LONGEST = 60;

  /** A sentence with more is no heading, however it is laid out: a bound on time. */
  private static final int MOST_LEXEMES = 1000;

  /** Tokens of a line that says the period of what stands below it, or of a title. */
  private static final int LONGEST_LINE = 20;

  /**
   * What holds behind a sentence.
   *
   * @param text the field that the sentence's offsets count in
   * @param today the day that the article is from, null when not known
   */
  public TableColumns behind(Sentence sentence, String text, @Nullable LocalDate today) {
    int tokens = sentence.tokens().size();
    if (tokens > LONGEST || TableScale.isProse(sentence)) {
      return NONE;
    }
    Lexemes in = Lexemes.of(text, sentence.start(), sentence.end());
    if (in.size() > MOST_LEXEMES) {
      return NONE;
    }
    Cells cells = Cells.of(in);
    if (cells.size() == 0) {
      return new TableColumns(columns, spans, line, false);
    }
    List<String> ended = ended(cells);
    if (!ended.isEmpty()) {
      TableColumns below = new TableColumns(columns, ended, null, true);
      Cells years = cells.behind(ended.size());
      return years.size() < LEAST ? below : below.behindCells(years, List.of(), sentence, today);
    }
    List<String> said = spans(cells);
    return cells.size() < LEAST
        ? behindLine(cells, said, sentence, today)
        : behindCells(cells, said, sentence, today);
  }

  /** What holds behind a line of one cell. */
  private TableColumns behindLine(
      Cells cells, List<String> said, Sentence sentence, @Nullable LocalDate today) {
    int tokens = sentence.tokens().size();
    LinePeriod next = tokens < LONGEST_LINE ? LinePeriod.of(cells, sentence.field(), today) : null;
    if (next != null) {
      return new TableColumns(List.of(), said, next.below(line, today), !said.isEmpty());
    }
    if (tokens >= SHORTEST_PROSE || isOfOtherYear(cells.in())) {
      return NONE;
    }
    LocalDate end = line == null ? null : LinePeriod.closing(cells, today);
    return line == null || end == null
        ? under(said, columns)
        : new TableColumns(columns, spans, line.endedOn(end), false);
  }

  private TableColumns behindCells(
      Cells cells, List<String> said, Sentence sentence, @Nullable LocalDate today) {
    List<Column> heading = heading(cells, today);
    long dated = heading.stream().filter(Column::isDated).count();
    if (said.isEmpty() && dated >= LEAST) {
      boolean years = heading.stream().allMatch(each -> isYear(each.period()));
      boolean below = !spans.isEmpty() && years;
      return new TableColumns(below ? ofSpans(heading, today) : heading, List.of(), null, true);
    }
    if (said.isEmpty() && isUnread(cells)) {
      return NONE;
    }
    LinePeriod label = LinePeriod.of(cells, sentence.field(), today);
    boolean labelled = label != null && !cells.hasNumber(1);
    LinePeriod above = labelled ? label : line;
    List<Column> bounds = above == null ? List.of() : above.columns(cells, labelled ? 1 : 0);
    return bounds.isEmpty()
        ? under(said, List.of())
        : new TableColumns(bounds, List.of(), above, true);
  }

  /** Whether two cells or more name years, though they are no periods: it begins another table. */
  private static boolean isUnread(Cells cells) {
    int years = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean year = false;
      int to = cells.to(i);
      for (int at = cells.from(i) + 1; at < to; at++) {
        boolean word = cells.in().get(at - 1).isWord();
        year |= word && WrittenYear.reported(cells.in().get(at).text()) > 0;
      }
      years += year ? 1 : 0;
    }
    return years >= LEAST;
  }

  /** "Outlook for 2027" below columns of 2026 and 2025 begins another table. */
  private boolean isOfOtherYear(Lexemes in) {
    return !columns.isEmpty()
        && IntStream.range(0, in.size())
            .map(i -> WrittenYear.reported(in.get(i).text()))
            .anyMatch(
                year -> year > 0 && columns.stream().noneMatch(each -> isOf(each.period(), year)));
  }

  /** Whether a column's period is of a year, which its words may say in two digits: "FY25". */
  private static boolean isOf(@Nullable Period period, int year) {
    return period != null
        && (period.text().endsWith(String.valueOf(year).substring(2))
            || (period.start() != null && period.start().getYear() == year));
  }

  /** What holds behind a line that says these spans; the same where it says none. */
  private TableColumns under(List<String> said, List<Column> others) {
    return said.isEmpty()
        ? new TableColumns(columns, spans, line, false)
        : new TableColumns(others, said, null, true);
  }

  /** The columns that years say together with the spans above them, each over as many of them. */
  private List<Column> ofSpans(List<Column> years, @Nullable LocalDate today) {
    int all = (int) years.stream().filter(Column::isDated).count();
    if (all % spans.size() != 0) {
      return List.of();
    }
    List<Column> dated = new ArrayList<>();
    int seen = 0;
    for (Column column : years) {
      Period year = column.period();
      if (year == null) {
        dated.add(column);
        continue;
      }
      String whole = spans.get(seen++ / (all / spans.size())) + " " + year.text();
      Lexemes in = Lexemes.of(whole, 0, whole.length());
      dated.add(column.withPeriod(PeriodChooser.whole(in, 0, in.size(), today)));
    }
    return dated;
  }

  private static boolean isYear(@Nullable Period period) {
    return period == null || period.text().chars().allMatch(Character::isDigit);
  }

  /** The spans of the line above with the days that this line begins with: "June 30,". */
  private List<String> ended(Cells cells) {
    Lexemes in = cells.in();
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < spans.size() && i < cells.size(); i++) {
      int from = cells.from(i);
      int to = spanEnd(cells, i);
      boolean day = to - from == MONTH_AND_DAY && in.get(from).isCapitalised();
      if (!day || !in.get(from + 1).isNumber()) {
        return List.of();
      }
      ended.add(spans.get(i) + " " + in.text(from, to));
    }
    return ended.size() == spans.size() ? ended : List.of();
  }

  /** The cells that say a part of a year, "Three months ended June 30,", and not which year. */
  private static List<String> spans(Cells cells) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int from = cells.from(i);
      int to = spanEnd(cells, i);
      if (saysPart(cells.in(), from, to)) {
        said.add(cells.in().text(from, to));
      }
    }
    return said;
  }

  private static int spanEnd(Cells cells, int cell) {
    int to = cells.to(cell);
    boolean mark = cells.in().is(to - 1, ",") || cells.in().is(to - 1, ":");
    return mark && to - 1 > cells.from(cell) ? to - 1 : to;
  }

  private static boolean saysPart(Lexemes in, int from, int to) {
    boolean part = false;
    for (int i = from; i < to; i++) {
      String word = in.get(i).lower();
      CalendarSpan span = PeriodWords.span(word);
      span = span == null ? PeriodWords.span(PeriodWords.singular(word)) : span;
      part |= span != null && span != CalendarSpan.YEAR;
      if (WrittenYear.reported(word) > 0) {
        return false;
      }
    }
    return part;
  }

  /** What a heading's cells say, without the cell above the labels. */
  private static List<Column> heading(Cells cells, @Nullable LocalDate today) {
    List<Column> heading = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int from = cells.from(i);
      int to = cells.to(i);
      Period period = PeriodChooser.whole(cells.in(), from, to, today);
      if (period != null || i > 0) {
        heading.add(Column.of(period, cells.in(), from, to));
      }
    }
    return heading;
  }

  /**
   * Whether a sentence is a row with a label, and with as many cells as there are columns; the last
   * ones, of no period, may be empty, and a change in percent may stand behind them, whose heading
   * is above the years.
   */
  boolean fits(Cells cells) {
    int values = cells.size() - 1;
    if (values < LEAST || columns.isEmpty() || !cells.hasLabel()) {
      return false;
    }
    if (values > columns.size()) {
      return values == columns.size() + 1 && Column.isPercent(cells, values);
    }
    return line != null
        || columns.subList(values, columns.size()).stream().noneMatch(Column::isDated);
  }

  /** The column of a lexeme of a row, null when it stands in the label. */
  @Nullable Column at(Cells cells, int lexeme) {
    int column = cells.of(lexeme) - 1;
    if (column >= columns.size()) {
      return Column.CHANGES;
    }
    return column < 0 ? null : columns.get(column);
  }

  /** Whether no heading has said any. */
  boolean isEmpty() {
    return columns.isEmpty();
  }

  /**
   * The figures of a row with the periods of their columns, and with the direction that the signs
   * in columns of no period say; as they are in other sentences.
   */
  public List<Figure> date(List<Figure> figures, SentenceView view) {
    Cells cells = view.cells();
    if (!fits(cells)) {
      return line == null ? figures : line.date(figures, view);
    }
    List<@Nullable Column> of = new ArrayList<>();
    List<@Nullable Period> said = new ArrayList<>();
    for (PlacedFigure placed : view.figures()) {
      Column column = at(cells, placed.from());
      of.add(column);
      said.add(column == null ? null : column.period());
    }
    List<Figure> dated = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Column column = of.get(i);
      Figure figure = figures.get(i);
      dated.add(
          column == null
              ? figure
              : inColumn(
                  figure,
                  column,
                  sign(view.lexemes(), view.figures().get(i).from()),
                  column.isDated() ? null : ColumnChange.of(figure, figures, said)));
    }
    return dated;
  }

  /** What the sign of the number at a lexeme says, none without one. */
  private static Direction sign(Lexemes in, int from) {
    boolean plus = in.is(from - 1, "+") && in.glued(from);
    Direction without = plus ? Direction.INCREASE : Direction.NONE;
    return in.get(from).isDash() || in.is(from, "(") ? Direction.DECREASE : without;
  }

  /**
   * @param told what the values of its row say of a change, null when nothing
   */
  private Figure inColumn(
      Figure figure, Column column, Direction sign, @Nullable ColumnChange told) {
    boolean change = !column.isDated() && figure.kind() == FigureKind.PERCENT;
    Direction without = told == null ? figure.direction() : told.direction();
    Direction direction = change && sign != Direction.NONE ? sign : without;
    Basis basis = told == null || told.basis() == null ? figure.basis() : told.basis();
    Period period = column.isDated() ? column.period() : columns.getFirst().period();
    Figure dated = figure.withPeriod(period).withMove(direction, basis);
    return column.expected() ? dated.asExpected() : dated;
  }
}
