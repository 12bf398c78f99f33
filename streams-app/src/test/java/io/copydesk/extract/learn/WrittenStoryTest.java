package io.copydesk.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.copydesk.article.Span;
import io.copydesk.extract.learn.MarkedText.Mark;
import io.copydesk.extract.learn.WrittenStory.StoryRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenStoryTest {

  private static final String FILE =
      """
      # How the stories are made.
      == one | 2024-05-03
      ! [[C|Acme]] gains
      Shares of [[C|Acme]] rose [[F|3 pct]].
      # Not written well.
      [[X|Acme]] it was.
      --
      3 pct | Acme

      # And one more.
      2 pct | -
      == two
      No headline here. 2 == 2
      """;

  private static final List<WrittenStory> STORIES = WrittenStory.read(FILE.lines().toList());

  @Test
  void a_story_has_a_heading_a_headline_or_none_and_a_text_without_comments() {
    assertThat(STORIES)
        .extracting(
            WrittenStory::line,
            WrittenStory::heading,
            story -> story.title().plain(),
            story -> story.body().plain())
        .containsExactly(
            tuple(2, "one | 2024-05-03", "Acme gains", "Shares of Acme rose 3 pct.\nAcme it was."),
            tuple(12, "two", "", "No headline here. 2 == 2"));
  }

  @Test
  void marks_are_those_of_the_text_without_them() {
    assertThat(STORIES.getFirst().title().marks()).containsExactly(new Mark('C', new Span(0, 4)));
    assertThat(STORIES.getFirst().body().marks())
        .containsExactly(
            new Mark('C', new Span(10, 14)),
            new Mark('F', new Span(20, 25)),
            new Mark('X', new Span(27, 31)));
  }

  @Test
  void what_is_said_of_a_story_has_the_lines_of_the_file() {
    assertThat(STORIES.getFirst().rows())
        .containsExactly(new StoryRow(8, "3 pct | Acme"), new StoryRow(11, "2 pct | -"));
    assertThat(STORIES.getLast().rows()).isEmpty();
  }
}
