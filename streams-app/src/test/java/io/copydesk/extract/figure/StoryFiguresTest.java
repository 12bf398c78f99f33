package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.OwnStories;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.WrittenStory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Holds how well figures are found in our own stories, which mark where a figure is but not what it
 * says. Needs nothing outside of the checkout. The floors are what was measured on 27 November 2026
 * on 7,542 figures, less a hundredth.
 */
class StoryFiguresTest {

  @Test
  void finds_the_figures_that_are_marked_in_our_own_stories() throws IOException {
    FigureScore score = new FigureScore();

    for (WrittenStory story : OwnStories.withFigures()) {
      ObjectNode article = labelled(story);
      score.add(article, FoundFigures.in(FiguresAsJson.read(article)));
    }

    FigureScore.FigureRates counted = score.count();
    System.out.println("our own stories: " + counted);
    assertThat(counted.strictF1()).as("strict F1").isGreaterThanOrEqualTo(0.931);
    assertThat(counted.overlapF1()).as("overlap F1").isGreaterThanOrEqualTo(0.95);
  }

  /** The story as the annotated articles are written; what readers may disagree on is optional. */
  private static ObjectNode labelled(WrittenStory story) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article
        .put("id", story.heading())
        .put("title", story.title().plain())
        .put("body", story.body().plain());
    ArrayNode mentions = article.putArray("mentions");
    story.title().marks().forEach(mark -> add(mark, "title", mentions));
    story.body().marks().forEach(mark -> add(mark, "body", mentions));
    return article;
  }

  private static void add(MarkedText.Mark mark, String field, ArrayNode mentions) {
    String type =
        switch (mark.letter()) {
          case MarkedText.FIGURE -> "FIGURE";
          case MarkedText.EITHER -> "OPTIONAL";
          default -> "NAME";
        };
    mentions
        .addObject()
        .put("type", type)
        .put("field", field)
        .put("start", mark.span().start())
        .put("end", mark.span().end());
  }
}
