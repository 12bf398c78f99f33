package io.copydesk.cli.score.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.cli.gold.BoundStories;
import io.copydesk.cli.gold.BoundStory;
import io.copydesk.cli.gold.BoundStory.BoundFigure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.figure.rank.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Stories whose figures a reader bound, as those that {@code copydesk train --figures} learns from,
 * as annotated articles. A row does not say what a figure is worth, so that is not scored.
 */
public final class StoryArticles {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final RawArticle article;
  private final ArrayNode mentions = JSON.arrayNode();
  private TextField field = TextField.TITLE;
  private int end;

  private StoryArticles(RawArticle article) {
    this.article = article;
  }

  /**
   * The stories of a file as annotated articles, one JSON object a line.
   *
   * @throws io.copydesk.cli.console.CommandFailure when it has none, or naming the line which
   *     cannot be read or whose figure does not stand in the story behind the one before
   */
  public static GoldFile annotated(GoldFile file) {
    List<String> articles = new ArrayList<>();
    for (BoundStory story : BoundStories.read(file)) {
      StoryArticles written = new StoryArticles(story.article());
      for (BoundFigure figure : story.figures()) {
        file.at(figure.line(), () -> written.enter(figure));
      }
      articles.add(written.json().toString());
    }
    return new GoldFile(file.name() + " as JSON", articles);
  }

  private ObjectNode json() {
    ObjectNode json = JSON.objectNode();
    json.put("id", article.getId());
    json.put("title", article.getTitle());
    json.put("body", article.getBody());
    if (article.getPublishedAt() != null) {
      json.put("publishedAt", article.getPublishedAt().toString());
    }
    json.set("mentions", mentions);
    return json;
  }

  private void enter(BoundFigure figure) {
    int start = next(figure);
    end = start + figure.text().length();
    ObjectNode mention = mentions.addObject();
    mention.put("type", "FIGURE");
    mention.put("field", field.name());
    mention.put("start", start);
    mention.put("end", end);
    mention.put("text", figure.text());
    for (Question question : Question.values()) {
      labels(mention, attribute(question), figure.right().getOrDefault(question, List.of()));
    }
    labels(mention, FigureAttribute.BASIS, figure.basis());
  }

  /** Where the figure stands behind the one before; in the body when no more in the title. */
  private int next(BoundFigure figure) {
    if (field == TextField.TITLE) {
      int inTitle = figure.in(article.getTitle(), end);
      if (inTitle >= 0) {
        return inTitle;
      }
      field = TextField.BODY;
      end = 0;
    }
    int inBody = figure.in(article.getBody(), end);
    if (inBody < 0) {
      throw new IllegalArgumentException(
          "\"%s\" does not stand in the story behind the figure before".formatted(figure.text()));
    }
    return inBody;
  }

  private static void labels(ObjectNode mention, FigureAttribute attribute, List<String> right) {
    right.forEach(mention.putArray(attribute.key())::add);
  }

  private static FigureAttribute attribute(Question question) {
    return switch (question) {
      case SUBJECT -> FigureAttribute.SUBJECT;
      case METRIC -> FigureAttribute.METRIC;
      case PERIOD -> FigureAttribute.PERIOD;
      case DIRECTION -> FigureAttribute.DIRECTION;
    };
  }
}
