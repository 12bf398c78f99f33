package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import io.copydesk.extract.place.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryExamplesTest {

  @Test
  void marks_become_names_and_marked_figures_do_not() {
    Example story =
        examples(
                "== one",
                "! [[C|Norvik]] gains",
                "Shares of [[C|Norvik]] rose [[F|3 pct]], said [[P|Ana Sol]] in [[L|Oslo]], [[X|Reuters]] wrote.")
            .getFirst();

    assertThat(story.article().title()).isEqualTo("Norvik gains");
    assertThat(story.article().body())
        .isEqualTo("Shares of Norvik rose 3 pct, said Ana Sol in Oslo, Reuters wrote.");
    assertThat(story.names())
        .containsExactly(
            new GoldName(TextField.TITLE, 0, 6, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 10, 16, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 34, 41, NameKind.PERSON.bit()),
            new GoldName(TextField.BODY, 45, 49, NameKind.PLACE.bit()),
            new GoldName(TextField.BODY, 51, 58, 0));
  }

  @Test
  void marks_of_html_stand_where_they_do_in_the_text_as_cleaned() {
    Example story =
        examples(
                "== one",
                "! [[C|Norvik &amp; Sons]] gains",
                "<p>Shares of\u00a0 [[C|Norvik &amp; Sons]] rose.</p><p>[[P|Ana Sol]] <b>smiled</b></p>")
            .getFirst();

    assertThat(story.article().title()).isEqualTo("Norvik & Sons gains");
    assertThat(story.article().body()).isEqualTo("Shares of Norvik & Sons rose.\n\nAna Sol smiled");
    assertThat(story.names())
        .containsExactly(
            new GoldName(TextField.TITLE, 0, 13, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 10, 23, NameKind.COMPANY.bit()),
            new GoldName(TextField.BODY, 31, 38, NameKind.PERSON.bit()));
  }

  @Test
  void a_mark_in_what_no_reader_sees_is_none() {
    Example story =
        examples("== one", "<nav>[[C|Norvik]]</nav><p>[[P|Ana Sol]] smiled.</p>").getFirst();

    assertThat(story.names())
        .containsExactly(new GoldName(TextField.BODY, 0, 7, NameKind.PERSON.bit()));
  }

  @Test
  void a_mark_that_parts_an_entity_is_refused_with_the_story() {
    assertThatThrownBy(() -> examples("== one", "[[C|Norvik &]]amp; Co rose."))
        .isInstanceOf(CommandFailure.class)
        .hasMessage(
            "s.txt:1: one has a mark that begins or ends within a tag or an entity of HTML");
  }

  @Test
  void a_character_of_private_use_that_would_be_taken_for_a_mark_is_named() {
    assertThatThrownBy(() -> examples("== one", "[[C|Norvik]] rose \ue000 pct."))
        .isInstanceOf(CommandFailure.class)
        .hasMessage(
            "s.txt:1: the text has the character U+E000 of private use, which stands for a mark while it is cleaned");
  }

  @Test
  void such_a_character_is_named_also_where_an_entity_stands_for_it() {
    assertThatThrownBy(() -> examples("== one", "[[C|Norvik]] rose &#xE000; pct."))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("the text has the character U+E000 of private use");
  }

  @Test
  void another_character_of_private_use_is_text() {
    Example story = examples("== one", "\uf0b7 [[C|Norvik]] rose.").getFirst();

    assertThat(story.article().body()).isEqualTo("\uf0b7 Norvik rose.");
    assertThat(story.names())
        .containsExactly(new GoldName(TextField.BODY, 2, 8, NameKind.COMPANY.bit()));
  }

  @Test
  void stories_with_which_the_rules_were_written_are_learnt_from_without_the_rules() {
    GoldFile file = new GoldFile("s.txt", List.of("== one", "[[C|Norvik]] rose."));

    assertThat(reader().of(file, RuleWriters.KNEW_IT))
        .extracting(Example::writers)
        .containsExactly(RuleWriters.KNEW_IT);
    assertThat(reader().of(file, RuleWriters.DID_NOT_KNOW_IT))
        .extracting(Example::writers)
        .containsExactly(RuleWriters.DID_NOT_KNOW_IT);
  }

  @Test
  void a_letter_that_marks_nothing_is_refused_with_the_story() {
    assertThatThrownBy(() -> examples("# made up", "== one", "[[Q|Norvik]] rose."))
        .isInstanceOf(CommandFailure.class)
        .hasMessageStartingWith("s.txt:2: there is no mark [[Q|: C, M, O");
  }

  @Test
  void a_file_without_stories_is_refused() {
    assertThatThrownBy(() -> examples("Norvik rose."))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("s.txt has no story");
  }

  @Test
  void every_mark_of_our_stories_is_closed_and_stands_alone() throws IOException {
    List<WrittenStory> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "stories"))) {
      files.sorted().forEach(file -> stories.addAll(GoldFile.of(file).stories()));
    }

    assertThat(stories).hasSizeGreaterThan(400);
    assertThat(stories)
        .allSatisfy(
            story ->
                assertThat(story.title().plain() + story.body().plain())
                    .doesNotContain("[[", "]]"));
    assertThat(stories.stream().map(WrittenStory::heading)).doesNotHaveDuplicates();
  }

  private StoryExamples reader() {
    return new StoryExamples(new ArticleCleaner(Countries.bundled()::isPlace));
  }

  private List<Example> examples(String... lines) {
    return reader().of(new GoldFile("s.txt", List.of(lines)), RuleWriters.DID_NOT_KNOW_IT);
  }
}
