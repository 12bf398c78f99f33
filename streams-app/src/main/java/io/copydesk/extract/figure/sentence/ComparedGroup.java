package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells a figure of others that one is compared with from an earlier one of its own: "5 pct,
 * against 2 pct for Acme", "8 pct of patients on the drug against 2 pct on placebo". A sign of time
 * makes it an earlier one.
 */
public final class ComparedGroup {

  private static final Vocabulary WORDS = Vocabulary.beside(ComparedGroup.class);

  private static final Set<String> LINKS =
      ComparisonWords.againstAnd(WORDS.words("compared-group.links"));
  private static final Set<String> NO_LINKS = WORDS.words("compared-group.no-links");
  private static final Set<String> TABLED = WORDS.words("compared-group.tabled");
  private static final Set<String> PLACING = WORDS.words("compared-group.placing");
  private static final Set<String> SURE = WORDS.words("compared-group.sure");
  private static final Set<String> TIMES = WORDS.words("compared-group.times");
  private static final CalendarTable CALENDAR = CalendarTable.bundled();

  /** Lexemes behind a figure in which a sign of time is looked for. */
  private static final int BEHIND = 8;

  /** Lexemes before the figure that is compared in which the same preposition is looked for. */
  private static final int BEFORE = 12;

  private final SentenceView view;
  private final Lexemes in;
  private final int[] groups;

  /** Of one sentence. */
  public ComparedGroup(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.groups = new int[view.figures().size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i > 0 && groups[i - 1] >= 0 && goesOn(i) ? next(i) : compared(i);
    }
  }

  /**
   * First lexeme of the group that a figure belongs to, the "Acme" of "5 pct, against 2 pct for
   * Acme"; -1 if it is no figure of another group.
   */
  public int of(int index) {
    return groups[index];
  }

  /** Whether a figure is of yet others: "against 2 pct for Acme and 3 pct for Emca". */
  private boolean goesOn(int index) {
    PlacedFigure before = view.figures().get(index - 1);
    PlacedFigure figure = view.figures().get(index);
    int joint = view.beforeBound(figure);
    boolean joined = in.is(joint, "and") || in.is(joint, ",");
    return joined && before.kind() == figure.kind();
  }

  private int next(int index) {
    int placing = view.links().behindConversions(index);
    boolean placed = PLACING.contains(in.get(placing).lower());
    int from = placed ? beforeName(behindArticle(placing + 1)) : -1;
    return placed && isOther(from, false) ? from : -1;
  }

  private int compared(int index) {
    int partner = view.links().resultComparedWith(index);
    int link = partner < 0 ? -1 : link(index);
    if (link < 0) {
      return -1;
    }
    int end = view.links().behindConversions(index);
    boolean moved = moves(end) || (in.is(link + 1, "a") && moves(link + 2));
    int placing = behindCounted(moves(end) ? end + 1 : end);
    if (!PLACING.contains(in.get(placing).lower())) {
      return -1;
    }
    int from = beforeName(behindArticle(placing + 1));
    boolean sure = moved || isSure(placing) || isParallel(placing, partner, link);
    boolean common = sure && !isTable(link) && (moved || !isMeasure(from));
    return isOther(from, common) ? from : -1;
  }

  /** Behind the "of women" of "22 pct of women on a placebo". */
  private int behindCounted(int end) {
    boolean counted = in.is(end, "of") && PLACING.contains(in.get(end + 2).lower());
    return counted ? end + 2 : end;
  }

  /** The word that leads to the figure, -1 where "from" does, or none. */
  private int link(int index) {
    PlacedFigure before = view.figureBefore(index);
    int first = before == null ? 0 : before.to();
    for (int i = view.figures().get(index).from() - 1; i >= first; i--) {
      if (LINKS.contains(in.get(i).lower())) {
        return i;
      }
      if (NO_LINKS.contains(in.get(i).lower())) {
        return -1;
      }
    }
    return -1;
  }

  /** "Sales 5 mln vs 4 mln on ...": no nouns of tables are groups. */
  private boolean isTable(int link) {
    return TABLED.contains(in.get(link).lower());
  }

  private boolean moves(int noun) {
    return Movements.after(in.get(noun).lower()) != null;
  }

  /** "for those on placebo": the group is behind its own preposition. */
  private int behindArticle(int at) {
    int noun = SubjectWords.DETERMINERS.contains(in.get(at).lower()) ? at + 1 : at;
    boolean those =
        SURE.contains(in.get(noun).lower()) && PLACING.contains(in.get(noun + 1).lower());
    return those ? behindArticle(noun + 2) : noun;
  }

  /** Where the "Acme" of "rival Acme" begins; the noun itself where no name follows. */
  private int beforeName(int noun) {
    boolean described = in.get(noun).isWord() && !in.get(noun).isCapitalised();
    return described && view.ownerStartingAt(noun + 1) != null ? noun + 1 : noun;
  }

  private boolean isSure(int placing) {
    return SURE.contains(in.get(placing).lower()) || SURE.contains(in.get(placing + 1).lower());
  }

  /** "4 pct among men against 5 pct among women": the same preposition stands in both halves. */
  private boolean isParallel(int placing, int partner, int link) {
    int first = Math.max(0, view.figures().get(partner).from() - BEFORE);
    for (int i = link - 1; i >= first; i--) {
      if (in.is(i, in.get(placing).lower()) && !isTime(i + 1) && !isTime(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(int from, boolean sure) {
    Lexeme first = in.get(from);
    boolean common = first.isWord() && !WordKinds.is(first.lower(), WordKind.FUNCTION);
    PlacedName name = view.ownerStartingAt(from);
    boolean named = name == null ? isNameLike(from) : standsAlone(name);
    return (named || (sure && common)) && !tellsTime(from);
  }

  /** "5 mln on sales of", "on net sales of": of the same, not of others. */
  private boolean isMeasure(int from) {
    return MetricWords.isHead(in.get(from).lower()) || MetricWords.isHead(in.get(from + 1).lower());
  }

  /** Not the "Q3" of "5 pct in Q3/24". */
  private boolean isNameLike(int from) {
    boolean numbered = in.get(from + 1).isNumber() && in.glued(from + 1);
    boolean digits = in.get(from).text().chars().anyMatch(Character::isDigit);
    return in.get(from).isCapitalised() && !numbered && !digits;
  }

  /** Not the "Acme" of "on Acme shares" and "in Acme plants". */
  private boolean standsAlone(PlacedName name) {
    Lexeme behind = in.get(name.to());
    return !behind.isWord() || WordKinds.is(behind.lower(), WordKind.FUNCTION);
  }

  private boolean tellsTime(int from) {
    for (int i = from; i < Math.min(in.size(), from + BEHIND); i++) {
      if (i > from && (view.parts(i) || view.figureStartingAt(i) != null)) {
        return false;
      }
      if (isTime(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTime(int at) {
    Lexeme word = in.get(at);
    String lower = word.lowerPossessor();
    return WrittenYear.isAsLong(word)
        || TIMES.contains(lower)
        || PeriodWords.isEarlier(lower)
        || PeriodWords.isLastOrPrevious(lower)
        || PeriodWords.isSame(lower)
        || PeriodWords.isPeriod(lower)
        || (word.isCapitalised() && (CALENDAR.month(lower) > 0 || CALENDAR.day(lower) > 0));
  }
}
