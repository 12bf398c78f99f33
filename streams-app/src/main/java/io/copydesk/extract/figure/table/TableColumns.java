package io.copydesk.extract.figure.table;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a table's columns, by its heading "Q2 2025 | Q2 2024 | Change": those of the
 * figures in its rows, for as many cells as the heading has. A change is of the first column's
 * period, and went where its sign says. Where only years stand below "Three months ended June 30",
 * the two lines say the periods together. Immutable.
 *
 * @param periods of the columns behind the label, null for one that is no period
 * @param spans the parts of a year that the lines before say without the year, in order
 * @param heading whether the latest sentence is one of those that say so
 */
public record TableColumns(List<@Nullable Period> periods, List<String> spans, boolean heading) {

  /** Of no table. */
  public static final TableColumns NONE = new TableColumns(List.of(), List.of(), false);

  private static final int LEAST = 2;

  /** Tokens from which on a sentence without columns, or with a full stop, is prose. */
  private static final int SHORTEST_PROSE = 12;

  /** Tokens of a heading, which are few. */
  private static final int LONGEST = 60;

  /**
   * What holds behind a sentence.
   *
   * @param text the field that the sentence's offsets count in
   * @param today the day that the article is from, null when not known
   */
  public TableColumns behind(Sentence sentence, String text, @Nullable LocalDate today) {
    List<Token> tokens = sentence.tokens();
    boolean prose = tokens.size() >= SHORTEST_PROSE;
    if (tokens.size() > LONGEST || (prose && tokens.getLast().text().equals("."))) {
      return NONE;
    }
    Lexemes in = Lexemes.of(text, sentence.start(), sentence.end());
    List<Integer> cells = cells(in);
    List<String> said = spans(in, cells);
    if (cells.size() < LEAST) {
      return prose || isOfOtherYear(in) ? NONE : under(said, periods);
    }
    List<@Nullable Period> heading = heading(in, cells, text, today);
    if (!said.isEmpty() || heading.stream().filter(Objects::nonNull).count() < LEAST) {
      return under(said, List.of());
    }
    boolean years = heading.stream().allMatch(each -> each == null || isYear(each));
    boolean below = !spans.isEmpty() && years;
    return new TableColumns(below ? ofSpans(heading, today) : heading, List.of(), true);
  }

  /** "Outlook for 2027" below columns of 2026 and 2025 begins another table. */
  private boolean isOfOtherYear(Lexemes in) {
    return !periods.isEmpty()
        && IntStream.range(0, in.size())
            .map(i -> WrittenYear.reported(in.get(i).text()))
            .anyMatch(year -> year > 0 && periods.stream().noneMatch(each -> isOf(each, year)));
  }

  /** Whether a column's period is of a year, which its words may say in two digits: "FY25". */
  private static boolean isOf(@Nullable Period period, int year) {
    return period != null
        && (period.text().contains(String.valueOf(year).substring(2))
            || (period.start() != null && period.start().getYear() == year));
  }

  /** What holds behind a line that says these spans; the same where it says none. */
  private TableColumns under(List<String> said, List<@Nullable Period> columns) {
    return said.isEmpty()
        ? new TableColumns(periods, spans, false)
        : new TableColumns(columns, said, true);
  }

  /** The periods that years say together with the spans above them, each over as many of them. */
  private List<@Nullable Period> ofSpans(List<@Nullable Period> years, @Nullable LocalDate today) {
    long all = years.stream().filter(Objects::nonNull).count();
    if (all % spans.size() != 0) {
      return List.of();
    }
    List<@Nullable Period> periods = new ArrayList<>();
    int seen = 0;
    for (Period year : years) {
      if (year == null) {
        periods.add(null);
        continue;
      }
      String whole = spans.get((int) (seen++ / (all / spans.size()))) + " " + year.text();
      Lexemes in = Lexemes.of(whole, 0, whole.length());
      periods.add(PeriodChooser.whole(in, 0, in.size(), whole, today));
    }
    return periods;
  }

  private static boolean isYear(Period period) {
    return period.text().chars().allMatch(Character::isDigit);
  }

  /** The cells that say a part of a year, "Three months ended June 30,", and not which year. */
  private static List<String> spans(Lexemes in, List<Integer> cells) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int from = cells.get(i);
      int to = i + 1 < cells.size() ? cells.get(i + 1) : in.size();
      while (to > from && (in.is(to - 1, "|") || in.is(to - 1, ",") || in.is(to - 1, ":"))) {
        to--;
      }
      if (saysPart(in, from, to)) {
        spans.add(in.text(from, to));
      }
    }
    return spans;
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

  /** The periods of a heading's cells, without the cell above the labels. */
  private static List<@Nullable Period> heading(
      Lexemes in, List<Integer> cells, String text, @Nullable LocalDate today) {
    List<@Nullable Period> heading = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int end = i + 1 < cells.size() ? cells.get(i + 1) : in.size();
      end = in.is(end - 1, "|") ? end - 1 : end;
      Period period = PeriodChooser.whole(in, cells.get(i), end, text, today);
      if (period != null || i > 0) {
        heading.add(period);
      }
    }
    return heading;
  }

  /** The first lexeme of each cell that holds a word, a number or a dash for none. */
  private static List<Integer> cells(Lexemes in) {
    List<Integer> cells = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < in.size(); i++) {
      boolean bar = in.is(i, "|");
      boolean begins = i == 0 || in.is(i - 1, "|") || in.beginsColumn(i);
      if (begins && !bar && !open) {
        cells.add(i);
      }
      // A sign apart from its number is in the number's cell: "$   412.6".
      open = !bar && isMark(in.get(i)) && (begins || open);
    }
    return cells;
  }

  /** The first lexeme of a row's label. */
  static int label(Lexemes in) {
    int at = 0;
    while (in.is(at, "|")) {
      at++;
    }
    return at;
  }

  /** One past the label of a row, which is all that is in its first cell. */
  static int labelEnd(Lexemes in) {
    List<Integer> cells = cells(in);
    int end = cells.size() < LEAST ? in.size() : cells.get(1);
    while (in.is(end - 1, "|") || (isMark(in.get(end - 1)) && in.beginsColumn(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Whether a sentence is a row with a label, and with as many cells as there are columns; the last
   * ones, of no period, may be empty.
   */
  boolean isRow(Lexemes in) {
    List<Integer> cells = periods.isEmpty() ? List.of() : cells(in);
    int values = cells.size() - 1;
    return values >= LEAST
        && values <= periods.size()
        && periods.subList(values, periods.size()).stream().allMatch(Objects::isNull)
        && in.get(cells.getFirst()).isWord();
  }

  /** Whether a lexeme of a row stands in a column that has a period. */
  boolean isPeriod(Lexemes in, int at) {
    int column = column(cells(in), at);
    return column >= 0 && periods.get(column) != null;
  }

  private static boolean isMark(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.SIGN && !lexeme.isDash();
  }

  /**
   * The figures of a row with the periods of their columns, and with the direction that the signs
   * in columns of no period say; as they are in other sentences.
   */
  public List<Figure> date(List<Figure> figures, SentenceView view) {
    Lexemes in = view.lexemes();
    if (!isRow(in)) {
      return figures;
    }
    List<Integer> cells = cells(in);
    List<Integer> columns =
        view.figures().stream().map(each -> column(cells, each.from())).toList();
    List<@Nullable Period> said = new ArrayList<>();
    columns.forEach(column -> said.add(column < 0 ? null : periods.get(column)));
    List<Figure> dated = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Direction sign = sign(in, view.figures().get(i).from());
      ColumnChange told = said.get(i) == null ? ColumnChange.of(figure, figures, said) : null;
      dated.add(columns.get(i) < 0 ? figure : inColumn(figure, said.get(i), sign, told));
    }
    return dated;
  }

  /** The column in which a lexeme stands; -1 for the label. */
  private static int column(List<Integer> cells, int at) {
    int column = -2;
    for (int cell : cells) {
      column += cell <= at ? 1 : 0;
    }
    return column;
  }

  /** What the sign of the number at a lexeme says, none without one. */
  private static Direction sign(Lexemes in, int from) {
    boolean plus = in.is(from - 1, "+") && in.glued(from);
    Direction without = plus ? Direction.INCREASE : Direction.NONE;
    return in.get(from).isDash() || in.is(from, "(") ? Direction.DECREASE : without;
  }

  /**
   * @param period of the figure's column, null when it is none of a period
   * @param told what the values of its row say of a change, null when nothing
   */
  private Figure inColumn(
      Figure figure, @Nullable Period period, Direction sign, @Nullable ColumnChange told) {
    boolean change = period == null && figure.kind() == FigureKind.PERCENT;
    Direction without = told == null ? figure.direction() : told.direction();
    Direction direction = change && sign != Direction.NONE ? sign : without;
    Basis basis = told == null || told.basis() == null ? figure.basis() : told.basis();
    return new Figure(
        figure.kind(),
        figure.magnitude(),
        figure.unit(),
        figure.comparator(),
        direction,
        figure.metric(),
        figure.metricId(),
        figure.subject(),
        period == null ? periods.getFirst() : period,
        basis,
        figure.reported());
  }
}
