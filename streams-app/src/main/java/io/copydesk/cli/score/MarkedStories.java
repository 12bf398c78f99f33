package io.copydesk.cli.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.extract.name.judge.NameKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Stories with marks in the text, as those that {@code copydesk train} learns from, as annotated
 * articles: of names alone, since a mark does not say what a figure is worth.
 */
final class MarkedStories {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MarkedStories() {}

  /**
   * The stories of a file as annotated articles, one JSON object a line.
   *
   * @throws CommandFailure when it has none, or naming the story with a mark of an unknown letter
   */
  static GoldFile annotated(GoldFile file) {
    List<String> articles = new ArrayList<>();
    for (WrittenStory story : file.stories()) {
      file.at(story.line(), () -> articles.add(article(story).toString()));
    }
    return new GoldFile(file.name() + " as JSON", articles);
  }

  private static ObjectNode article(WrittenStory story) {
    ObjectNode article = JSON.objectNode();
    article.put("id", story.heading());
    article.put("title", story.title().plain());
    article.put("body", story.body().plain());
    ArrayNode types = article.putArray("types");
    for (NameKind kind : NameKind.values()) {
      types.add(kind.name());
    }
    types.add(ScoredArticle.ANY_ORGANIZATION);
    ArrayNode mentions = article.putArray("mentions");
    enter("title", story.title(), mentions);
    enter("body", story.body(), mentions);
    return article;
  }

  private static void enter(String field, MarkedText text, ArrayNode mentions) {
    for (MarkedText.Mark mark : text.marks()) {
      if (mark.letter() != MarkedText.FIGURE) {
        mentions
            .addObject()
            .put("type", type(mark.letter()))
            .put("field", field)
            .put("start", mark.span().start())
            .put("end", mark.span().end());
      }
    }
  }

  private static String type(char letter) {
    return letter == MarkedText.EITHER ? "OPTIONAL" : NameKind.ofMark(letter).name();
  }
}
