package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class StoryFormTest {

  @Test
  void reads_stories_with_a_headline_and_without_and_no_comments() {
    String file =
        """
        # How the stories are made.
        == one | 2024-05-03
        ! Acme gains
        Acme rose.
        It fell.
        == two
        ! no headline""";

    assertThat(StoryForm.read(file))
        .extracting(
            StoryForm.WrittenStory::heading,
            StoryForm.WrittenStory::title,
            StoryForm.WrittenStory::body)
        .containsExactly(
            tuple("one | 2024-05-03", "Acme gains", "Acme rose.\nIt fell.\n"),
            tuple("two", "", "! no headline"));
  }
}
