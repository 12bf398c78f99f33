package io.copydesk.extract.figure.movement;

import io.copydesk.events.Basis;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a change is measured against: "year-on-year", "from a year earlier", "from last
 * month".
 */
public final class BasisFinder {

  private static final Vocabulary WORDS = Vocabulary.beside(BasisFinder.class);

  /** Lexemes before the figure that are looked at, and behind it. */
  private static final int BEFORE = 4;

  private static final int AFTER = 14;

  /** Lexemes between "from" and "a year earlier". */
  private static final int REACH = 7;

  private static final Map<String, Basis> BY_SPAN =
      WORDS.meanings("basis-finder.spans", Basis::valueOf);
  private static final Map<String, Basis> SHORT =
      WORDS.meanings("basis-finder.short", Basis::valueOf);
  private static final Map<String, Basis> LETTERS =
      WORDS.meanings("basis-finder.letters", Basis::valueOf);
  private static final Set<String> ON = WORDS.words("basis-finder.on");
  private static final Set<String> OPENS = WORDS.words("basis-finder.opens");
  private static final Set<String> EARLIER = WORDS.words("basis-finder.earlier");
  private static final Set<String> LAST = WORDS.words("basis-finder.last");

  private static final Set<String> COMPARED = WORDS.words("basis-finder.compared");
  private static final Set<String> SAME = WORDS.words("basis-finder.same");

  private final SentenceView view;
  private final Lexemes in;

  public BasisFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The basis of a figure, null when the text says none. */
  public @Nullable Basis of(SentenceView.Placed figure) {
    Basis inBrackets = in.is(figure.to(), "(") ? onItself(figure.to() + 1) : null;
    return inBrackets == null ? beside(figure) : inBrackets;
  }

  private @Nullable Basis beside(SentenceView.Placed figure) {
    for (int i = figure.to(); i < figure.to() + AFTER && i < in.size(); i++) {
      if (view.parts(i) && !in.is(i, ",")) {
        break;
      }
      if (in.is(i, ",") && !COMPARED.contains(in.get(i + 1).lower())) {
        break;
      }
      Basis basis = at(i);
      if (basis != null) {
        return basis;
      }
    }
    for (int i = figure.from() - 1; i >= figure.from() - BEFORE; i--) {
      Basis basis = onItself(i);
      if (basis != null) {
        return basis;
      }
    }
    return null;
  }

  private @Nullable Basis at(int i) {
    Basis itself = onItself(i);
    return itself == null ? against(i) : itself;
  }

  /** "year-on-year", "year over year", "y/y", "yoy". */
  private @Nullable Basis onItself(int i) {
    String word = in.get(i).lower();
    Basis basis = BY_SPAN.get(word);
    if (basis != null) {
      int middle = in.get(i + 1).isDash() ? i + 2 : i + 1;
      int last = in.get(middle + 1).isDash() ? middle + 2 : middle + 1;
      boolean joins = in.is(middle, "on") || in.is(middle, "over");
      return joins && in.is(last, word) ? basis : null;
    }
    return in.get(i).isWord() ? inShort(i, word) : null;
  }

  /** "yoy", "y/y", "y-o-y". */
  private @Nullable Basis inShort(int i, String word) {
    Basis letter = LETTERS.get(word);
    boolean slash = in.is(i + 1, "/") && in.glued(i + 1) && in.glued(i + 2);
    int middle = in.behindHyphen(i + 1);
    boolean dashes =
        middle > i + 1 && ON.contains(in.get(middle).lower()) && in.isHyphen(middle + 1);
    int last = slash ? i + 2 : middle + 2;
    return (slash || dashes) && in.is(last, word) ? letter : SHORT.get(word);
  }

  /**
   * "from a year earlier", "over the same period last year", "compared with the previous month".
   */
  private @Nullable Basis against(int i) {
    if (!OPENS.contains(in.get(i).lower())) {
      return null;
    }
    boolean same = false;
    int limit = i + REACH;
    for (int j = i + 1; j <= limit; j++) {
      int behind = behindFigure(j);
      if (behind > j) {
        limit += behind - j;
        j = behind - 1;
        continue;
      }
      String word = in.get(j).lower();
      if (view.parts(j)) {
        return null;
      }
      same |= SAME.contains(word);
      if (in.get(j).isNumber()) {
        return same && in.get(j).text().length() == 4 ? Basis.YEAR_ON_YEAR : null;
      }
      Basis basis = BY_SPAN.get(word);
      if (basis == null) {
        continue;
      }
      if (LAST.contains(in.get(j - 1).lower()) || EARLIER.contains(in.get(j + 1).lower())) {
        return same ? Basis.YEAR_ON_YEAR : basis;
      }
    }
    return null;
  }

  /** Behind the figure that begins at a lexeme, as in "from 5 mln a year earlier". */
  private int behindFigure(int at) {
    SentenceView.Placed figure = view.figureStartingAt(at);
    return figure == null ? at : figure.to();
  }
}
