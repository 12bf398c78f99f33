package io.copydesk.extract.figure.learn;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article whose figures a reader bound.
 *
 * @param mentions names and figures, in text order
 * @param withoutRules whether the rules were written with this article at hand, so that what they
 *     say of it tells nothing
 */
public record FigureExample(
    TokenizedArticle text, List<Mention> mentions, boolean withoutRules, Answers answers) {

  /** What the reader says. */
  public interface Answers {

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
