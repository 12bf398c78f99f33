package io.copydesk.extract.figure;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.WordClasses.WordClass;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a figure measures: "market share", "net profit", "cloud services market". */
final class MetricFinder {

  private static final Set<String> HEADS = words("head");
  private static final Set<String> MODIFIERS = words("modifier");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Behind a head, these show that it stands as a verb: "costs between 5 and 7 dlrs". */
  private static final Set<String> BEFORE_OBJECT =
      Set.of("about", "between", "around", "some", "nearly", "over");

  private static final int BEFORE = 14;
  private static final int AFTER = 3;
  private static final int MOST_MODIFIERS = 3;

  private final SentenceView view;
  private final Lexemes in;
  private final String text;

  /**
   * @param text the field that lexemes count in
   */
  MetricFinder(SentenceView view, String text) {
    this.view = view;
    this.in = view.lexemes();
    this.text = text;
  }

  /**
   * A metric in the text.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   */
  record Metric(String words, int from, int to) {}

  /**
   * The metric of a figure, null when not known.
   *
   * @param previous of the figure before it, which "to" and "from" hand on
   */
  @Nullable Metric of(int index, @Nullable Metric previous) {
    SentenceView.Placed figure = view.figures().get(index);
    Metric after = after(figure);
    if (after != null) {
      return after;
    }
    Metric before = before(index, figure);
    if (before != null) {
      return before;
    }
    boolean joined =
        view.joinsBefore(index, "to")
            || view.joinsBefore(index, "from")
            || view.joinsBefore(index, "vs");
    return joined ? previous : null;
  }

  private static @Nullable FigureKind kind(SentenceView.Placed placed) {
    Figure figure = placed.mention().figure();
    return figure == null ? null : figure.kind();
  }

  /** "a 43% market share", "a 175 mln dlr pretax gain". */
  private @Nullable Metric after(SentenceView.Placed figure) {
    if (kind(figure) == FigureKind.QUANTITY) {
      return null;
    }
    for (int i = figure.to(); i < figure.to() + AFTER; i++) {
      Lexeme word = in.get(i);
      if (!word.isWord() || isClosed(word) || Movements.after(word.lower()) != null) {
        return null;
      }
      if (isHead(i) && !isHead(i + 1)) {
        return metric(figure.to(), i);
      }
    }
    return null;
  }

  private @Nullable Metric before(int index, SentenceView.Placed figure) {
    SentenceView.Placed previous = view.figureBefore(index);
    int limit = Math.max(figure.from() - BEFORE, previous == null ? 0 : previous.to());
    for (int i = figure.from() - 1; i >= limit; i--) {
      if (view.parts(i) || (previous != null && in.is(i, "and"))) {
        return null;
      }
      if (isHead(i) && !isVerb(i, figure)) {
        return metric(firstModifier(i, limit), i);
      }
    }
    return null;
  }

  /** "costs 5 dlrs", "orders 300 jets", "fined 5 mln": the head stands as a verb. */
  private boolean isVerb(int index, SentenceView.Placed figure) {
    boolean follows =
        figure.from() == index + 1 || BEFORE_OBJECT.contains(in.get(index + 1).lower());
    return follows && !in.get(index).is("profit") && !in.get(index).is("loss");
  }

  /** A share is a metric only of a market: "a share" is what dividends are paid on. */
  private boolean isHead(int index) {
    String word = in.get(index).lower();
    return in.get(index).isWord()
        && HEADS.contains(word)
        && (!word.equals("share") || in.is(index - 1, "market"));
  }

  /** Unknown words count as modifiers only behind a word that opens a noun phrase. */
  private int firstModifier(int head, int limit) {
    int from = head;
    int known = head;
    boolean allKnown = true;
    while (from - 1 >= limit && head - from < 2 * MOST_MODIFIERS) {
      boolean dash = in.get(from - 1).isDash() && in.glued(from - 1) && in.glued(from);
      if (!dash && !isModifier(from - 1)) {
        break;
      }
      from--;
      allKnown &= dash || MODIFIERS.contains(in.get(from).lower()) || in.get(from + 1).isDash();
      known = allKnown && !dash ? from : known;
    }
    Lexeme opener = in.get(from - 1);
    boolean opens = (opener.isWord() && isClosed(opener)) || isPossessive(opener);
    return opens && from >= limit && !in.get(from).isDash() ? from : known;
  }

  private boolean isModifier(int index) {
    Lexeme word = in.get(index);
    if (!word.isWord() || isClosed(word) || Movements.before(word.lower()) != null) {
      return false;
    }
    boolean plain = !word.isCapitalised() || index == 0 || in.get(index).text().length() == 1;
    boolean verbal = word.lower().endsWith("ed") || word.lower().endsWith("ing");
    return MODIFIERS.contains(word.lower())
        || (plain
            && !verbal
            && !word.lower().endsWith("est")
            && !word.lower().endsWith("ly")
            && !isPossessive(word));
  }

  private static boolean isPossessive(Lexeme word) {
    return word.lower().endsWith("'s") || word.lower().endsWith("’s");
  }

  private static boolean isClosed(Lexeme word) {
    return WordClasses.DEFAULT.is(word.lower(), WordClass.FUNCTION)
        || WordClasses.DEFAULT.is(word.lower(), WordClass.DURATION);
  }

  private Metric metric(int from, int head) {
    String words = text.substring(in.get(from).start(), in.get(head).end());
    return new Metric(BLANKS.matcher(words).replaceAll(" "), from, head + 1);
  }

  private static Set<String> words(String kind) {
    return WordClasses.lines("metrics.txt").stream()
        .filter(line -> line.startsWith(kind + ":"))
        .flatMap(line -> WordClasses.words(line.substring(kind.length() + 1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
