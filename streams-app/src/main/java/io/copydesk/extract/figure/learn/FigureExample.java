package io.copydesk.extract.figure.learn;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article whose figures a reader bound.
 *
 * @param set the name of the file that it is from
 * @param mentions names and figures, in text order
 * @param writers whether those who wrote rules knew the article; then it is learnt from without
 *     what rules say of it
 * @param weight how often it is learnt in a round, at least once
 */
public record FigureExample(
    String set,
    TokenizedArticle text,
    List<Mention> mentions,
    RuleWriters writers,
    int weight,
    ReaderLabels answers) {

  /** What the reader says. */
  public interface ReaderLabels {

    /** Whether the reader said anything of a figure. */
    boolean isAnswered(Question question, Mention figure);

    /**
     * Whether an answer is right.
     *
     * @param text null for none
     */
    boolean isRight(Question question, Mention figure, @Nullable String text);
  }

  public FigureExample {
    mentions = List.copyOf(mentions);
  }
}
