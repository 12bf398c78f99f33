package io.copydesk.article;

import io.copydesk.events.RawArticle;

/** Raw articles for tests. */
final class RawArticles {

  private RawArticles() {}

  static RawArticle withBody(String body) {
    return RawArticle.newBuilder().setId("a-1").setTitle("A title").setBody(body).build();
  }
}
