package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.GoldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

  private static final String STORY =
      """
      # A comment.
      == one
      ! [[C|Norvik]] gains
      Shares of [[C|Norvik]] rose [[F|3 pct]], said [[P|Ana Sol]] in [[L|Oslo]], [[X|Reuters]] wrote.
      == two
      No headline here.
      """;

  @Test
  void marks_become_names_of_a_text_without_marks() {
    List<StoryReader.MarkedStory> stories = StoryReader.read(STORY);

    StoryReader.MarkedStory one = stories.getFirst();
    assertThat(one.title()).isEqualTo("Norvik gains");
    assertThat(one.body())
        .isEqualTo("Shares of Norvik rose 3 pct, said Ana Sol in Oslo, Reuters wrote.");
    assertThat(one.names())
        .containsExactly(
            new GoldName(TextField.TITLE, 0, 6, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 10, 16, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 34, 41, NameKind.PERSON.bit()),
            new GoldName(TextField.BODY, 45, 49, NameKind.PLACE.bit()),
            new GoldName(TextField.BODY, 51, 58, 0));
  }

  @Test
  void a_story_may_have_no_headline() {
    StoryReader.MarkedStory two = StoryReader.read(STORY).getLast();

    assertThat(two.title()).isEmpty();
    assertThat(two.body()).isEqualTo("No headline here.");
  }

  @Test
  void every_mark_of_our_stories_is_closed_and_stands_alone() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "stories"))) {
      List<StoryReader.MarkedStory> stories =
          files.sorted().flatMap(file -> StoryReader.read(read(file)).stream()).toList();

      assertThat(stories).hasSizeGreaterThan(400);
      assertThat(stories)
          .allSatisfy(story -> assertThat(story.title() + story.body()).doesNotContain("[[", "]]"));
      assertThat(stories.stream().map(StoryReader.MarkedStory::id)).doesNotHaveDuplicates();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
