package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.OwnStories;
import io.copydesk.OwnStories.Mark;
import io.copydesk.OwnStories.Story;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Holds how well figures are found in our own stories, which mark where a figure is but not what it
 * says. Needs nothing outside of the checkout. The floors are what was measured on 26 November 2026
 * on 7,547 figures, less a hundredth.
 */
class StoryFiguresTest {

  @Test
  void finds_the_figures_that_are_marked_in_our_own_stories() throws IOException {
    FigureScore score = new FigureScore();

    for (Story story : OwnStories.all()) {
      ObjectNode article = labelled(story);
      score.add(article, FoundFigures.in(FiguresAsJson.read(article)));
    }

    System.out.printf(
        "our own stories: strict F1 %.3f, overlap F1 %.3f%n", score.strictF1(), score.overlapF1());
    assertThat(score.strictF1()).as("strict F1").isGreaterThanOrEqualTo(0.928);
    assertThat(score.overlapF1()).as("overlap F1").isGreaterThanOrEqualTo(0.946);
  }

  /** The story as the annotated articles are written; what readers may disagree on is optional. */
  private static ObjectNode labelled(Story story) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("title", story.title()).put("body", story.body());
    ArrayNode mentions = article.putArray("mentions");
    for (Mark mark : story.marks()) {
      switch (mark.letter()) {
        case "F" -> mention(mentions, "FIGURE", mark);
        case "X" -> mention(mentions, "OPTIONAL", mark);
        default -> {
          // A name.
        }
      }
    }
    return article;
  }

  private static void mention(ArrayNode mentions, String type, Mark mark) {
    mentions
        .addObject()
        .put("type", type)
        .put("field", mark.field().name())
        .put("start", mark.span().start())
        .put("end", mark.span().end());
  }
}
