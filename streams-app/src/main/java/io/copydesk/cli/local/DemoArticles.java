package io.copydesk.cli.local;

import io.copydesk.article.TextFileReader;
import io.copydesk.events.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The articles that come with the application. Stateless. */
public final class DemoArticles {

  private static final List<String> NAMES =
      List.of(
          "china-cloud-pilot",
          "japan-rate-rise",
          "india-refinery",
          "us-chip-earnings",
          "kenya-mobile-money",
          "europe-merger-review");

  private static final String FOLDER = "/io/copydesk/demo/";

  private DemoArticles() {}

  /** All of them; their ids are the names of their files. */
  public static List<RawArticle> all() {
    return NAMES.stream().map(DemoArticles::article).toList();
  }

  private static RawArticle article(String name) {
    String resource = FOLDER + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(DemoArticles.class.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RawArticle.newBuilder(TextFileReader.read(name, text)).setSource("demo").build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
