package io.copydesk.pipeline;

import io.copydesk.article.TextFileReader;
import io.copydesk.events.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Articles to post, made of the ones that come with the application. */
final class Texts {

  private static final List<String> BUNDLED =
      List.of(
          "china-cloud-pilot",
          "japan-rate-rise",
          "india-refinery",
          "us-chip-earnings",
          "kenya-mobile-money",
          "europe-merger-review");

  private Texts() {}

  /** The retold seed article: a ministry, four companies and four figures. */
  static RawArticle cloudPilot(String id) {
    return bundled("china-cloud-pilot", id);
  }

  /** One of as many different contents as there are bundled articles times ten. */
  static RawArticle varied(String id, int number) {
    int content = number % (BUNDLED.size() * 10);
    RawArticle article = bundled(BUNDLED.get(content % BUNDLED.size()), id);
    return RawArticle.newBuilder(article)
        .setBody(
            article.getBody()
                + "\n\nAnalysts at Brightwater Holdings Ltd spoke of $"
                + (content / BUNDLED.size() + 1)
                + " million.")
        .build();
  }

  private static RawArticle bundled(String name, String id) {
    String resource = "/io/copydesk/demo/" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RawArticle.newBuilder(TextFileReader.read(id, text)).setSource("test").build();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
