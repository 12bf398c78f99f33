package io.copydesk.cli.gold;

import io.copydesk.events.RawArticle;
import io.copydesk.extract.figure.rank.Question;
import java.util.List;
import java.util.Map;

/** A story and what a reader says of its figures, in their order. */
public record BoundStory(RawArticle article, List<BoundFigure> figures) {

  public BoundStory {
    figures = List.copyOf(figures);
  }

  /**
   * What a line says of a figure.
   *
   * @param line where it stands in the file, from 1
   * @param text of the figure
   * @param right for each question what is equally right
   * @param basis what a change may be against; empty where nothing is said of it
   */
  public record BoundFigure(
      int line, String text, Map<Question, List<String>> right, List<String> basis) {

    public BoundFigure {
      right = Map.copyOf(right);
      basis = List.copyOf(basis);
    }

    /** One may have more words than the other, but "5 %" is not in "25 %". */
    public boolean isIn(String figure) {
      return in(figure, text, 0) >= 0 || in(text, figure, 0) >= 0;
    }

    /** Where the figure stands next in a text; -1 when it does not. */
    public int in(String longer, int from) {
      return in(longer, text, from);
    }

    private static int in(String longer, String shorter, int from) {
      int at = longer.indexOf(shorter, from);
      while (at >= 0) {
        int end = at + shorter.length();
        if (!goesOn(longer, at) && !goesOn(longer, end)) {
          return at;
        }
        at = longer.indexOf(shorter, at + 1);
      }
      return -1;
    }

    /** Whether a place is in the midst of a number, its points and commas included. */
    private static boolean goesOn(String text, int at) {
      return (isDigit(text, at) && (isDigit(text, at - 1) || isGrouped(text, at - 1)))
          || (isDigit(text, at - 1) && isGrouped(text, at));
    }

    private static boolean isGrouped(String text, int at) {
      return at > 0
          && at < text.length()
          && (text.charAt(at) == '.' || text.charAt(at) == ',')
          && isDigit(text, at - 1)
          && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
      return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
  }
}
