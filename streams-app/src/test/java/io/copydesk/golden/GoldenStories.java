package io.copydesk.golden;

import io.copydesk.OwnStories;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.learn.WrittenStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The marked stories as articles, without their marks. */
public final class GoldenStories {

  private GoldenStories() {}

  /** In the order of the files' names and of the stories in them. */
  public static List<RawArticle> all() {
    try {
      return OwnStories.all().stream().map(GoldenStories::article).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawArticle article(WrittenStory story) {
    return RawArticle.newBuilder()
        .setId(story.heading())
        .setTitle(story.title().plain())
        .setBody(story.body().plain())
        .build();
  }
}
