package io.copydesk.pipeline;

import io.copydesk.cli.local.DemoArticles;
import io.copydesk.events.RawArticle;
import java.util.List;

/** Articles to post, made of the ones that come with the application. */
final class Texts {

  private static final List<RawArticle> BUNDLED = DemoArticles.all();

  private Texts() {}

  /** The retold seed article: a ministry, four companies and four figures. */
  static RawArticle cloudPilot(String id) {
    return posted(BUNDLED.getFirst(), id);
  }

  /** One of as many different contents as there are bundled articles times ten. */
  static RawArticle varied(String id, int number) {
    int content = number % (BUNDLED.size() * 10);
    RawArticle article = posted(BUNDLED.get(content % BUNDLED.size()), id);
    return RawArticle.newBuilder(article)
        .setBody(
            article.getBody()
                + "\n\nAnalysts at Brightwater Holdings Ltd spoke of $"
                + (content / BUNDLED.size() + 1)
                + " million.")
        .build();
  }

  private static RawArticle posted(RawArticle bundled, String id) {
    return RawArticle.newBuilder(bundled).setId(id).setSource("test").build();
  }
}
