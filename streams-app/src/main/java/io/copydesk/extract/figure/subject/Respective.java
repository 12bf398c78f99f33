package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a row its own of a row of subjects: "Acme and Emca rose 5 pct and 3 pct
 * respectively". Made for one sentence.
 */
final class Respective {

  private static final Vocabulary WORDS = Vocabulary.beside(Respective.class);
  private static final Set<String> EACH = WORDS.words("respective.each");

  private final SentenceView view;
  private final Lexemes in;
  private final List<@Nullable Answer> own = new ArrayList<>();

  /**
   * @param here whom the sentence names, in order
   */
  Respective(SentenceView view, List<Answer> here) {
    this.view = view;
    this.in = view.lexemes();
    int size = view.figures().size();
    for (int i = 0; i < size; ) {
      int end = endOfRow(i);
      boolean paired = end - i > 1 && isEach(view.figures().get(end - 1).to());
      List<Answer> row =
          paired ? rowBefore(view.figures().get(i).from(), end - i, here) : List.of();
      for (int n = 0; n < end - i; n++) {
        own.add(row.isEmpty() ? null : row.get(n));
      }
      i = end;
    }
  }

  /** Whose a figure is, null where no word pairs it. */
  @Nullable Answer of(int index) {
    return own.get(index);
  }

  /** One past the last figure of the row that begins with one. */
  private int endOfRow(int first) {
    int end = first + 1;
    while (end < view.figures().size()
        && SentenceView.kind(view.figures().get(first))
            == SentenceView.kind(view.figures().get(end))
        && isJoined(view.figures().get(end - 1).to(), view.figures().get(end).from())) {
      end++;
    }
    return end;
  }

  private boolean isEach(int behind) {
    return EACH.contains(in.get(in.is(behind, ",") ? behind + 1 : behind).lower());
  }

  /**
   * The nearest so many in a row before a figure, empty when there are none: not the "Japan" of "in
   * Japan, Acme and Emca".
   */
  private List<Answer> rowBefore(int figure, int size, List<Answer> here) {
    List<Answer> row = List.of();
    int first = 0;
    for (int i = 0; i < here.size() && here.get(i).to() <= figure; i++) {
      first = i > 0 && isJoined(here.get(i - 1).to(), here.get(i).from()) ? first : i;
      boolean ends = i + 1 == here.size() || !isJoined(here.get(i).to(), here.get(i + 1).from());
      if (ends && i + 1 - first >= size) {
        row = isOfSubjects(here.get(i)) ? here.subList(i + 1 - size, i + 1) : List.of();
      }
    }
    return row;
  }

  /**
   * Whether figures may be of what ends a row. "Sales and profit rose 5 pct and 3 pct" are of one,
   * and nouns that do nothing, "assets and goods of 5 mln and 3 mln", own nothing.
   */
  private boolean isOfSubjects(Answer last) {
    boolean common = last.kind() == AnswerKind.NOUN || last.kind() == AnswerKind.COMPANY_NOUN;
    return last.kind() != AnswerKind.MEASURE && (!common || SubjectWords.isVerb(in.get(last.to())));
  }

  /** Whether only a comma, "and" and an article stand between two of a row. */
  private boolean isJoined(int from, int to) {
    int at = in.is(from, ",") ? from + 1 : from;
    at = in.is(at, "and") || in.is(at, "&") ? at + 1 : at;
    boolean joined = at > from;
    at = in.is(at, "the") || in.is(at, "a") ? at + 1 : at;
    return joined && at == to;
  }
}
