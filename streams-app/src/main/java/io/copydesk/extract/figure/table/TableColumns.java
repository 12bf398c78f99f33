package io.copydesk.extract.figure.table;

import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a table's columns, by its heading "Q2 2025 | Q2 2024 | Change": those of the
 * figures in its rows, for as many cells as the heading has. A change is of the first column's
 * period, and went where its sign says. Where only years stand below "Three months ended", they are
 * not the periods. Immutable.
 *
 * @param periods of the columns behind the label, null for one that is no period
 * @param below whether the line before says the span of which columns are parts
 */
public record TableColumns(List<@Nullable Period> periods, boolean below) {

  /** Of no table. */
  public static final TableColumns NONE = new TableColumns(List.of(), false);

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
    if (cells.size() < LEAST) {
      return prose ? NONE : new TableColumns(periods, saysPart(in));
    }
    List<@Nullable Period> heading = heading(in, cells, text, today);
    if (heading.stream().filter(each -> each != null).count() < LEAST) {
      return saysPart(in) ? new TableColumns(List.of(), true) : this;
    }
    boolean years = heading.stream().allMatch(each -> each == null || isYear(each));
    return below && years ? NONE : new TableColumns(heading, false);
  }

  private static boolean isYear(Period period) {
    return period.text().chars().allMatch(Character::isDigit);
  }

  /** Whether a part of a year is said, "three months ended", of which years are no columns. */
  private static boolean saysPart(Lexemes in) {
    for (int i = 0; i < in.size(); i++) {
      String word = in.get(i).lower();
      CalendarSpan span = PeriodWords.span(word);
      span = span == null ? PeriodWords.span(PeriodWords.singular(word)) : span;
      if (span != null && span != CalendarSpan.YEAR) {
        return true;
      }
    }
    return false;
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

  private static boolean isMark(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.SIGN && !lexeme.isDash();
  }

  /**
   * The figures of a row with the periods of their columns, and with the direction that the signs
   * in columns of no period say; as they are in other sentences.
   */
  public List<Figure> date(List<Figure> figures, SentenceView view) {
    Lexemes in = view.lexemes();
    List<Integer> cells = periods.isEmpty() ? List.of() : cells(in);
    if (cells.size() != periods.size() + 1 || !in.get(cells.getFirst()).isWord()) {
      return figures;
    }
    List<Figure> dated = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      int from = view.figures().get(i).from();
      int column = column(cells, from);
      dated.add(column < 0 ? figures.get(i) : inColumn(figures.get(i), column, sign(in, from)));
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

  private Figure inColumn(Figure figure, int column, Direction sign) {
    Period period = periods.get(column);
    boolean change = period == null && figure.kind() == FigureKind.PERCENT;
    Direction direction = change && sign != Direction.NONE ? sign : figure.direction();
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
        figure.basis(),
        figure.reported());
  }
}
