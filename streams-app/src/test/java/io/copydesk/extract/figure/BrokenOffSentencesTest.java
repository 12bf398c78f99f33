package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.copydesk.article.Span;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.text.TokenizedArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A headline, a cell or a line that breaks off may end behind any word, without a full stop. What
 * looks for the next word must not fail where there is none.
 */
class BrokenOffSentencesTest {

  private static final FigureBinder BINDER = Fixtures.figureBinder();

  @ParameterizedTest
  @ValueSource(strings = {"markets", "round-ups", "results"})
  void no_sentence_of_our_stories_makes_it_throw_behind_whatever_word_it_breaks_off(String file) {
    for (var story : GoldFile.of(Path.of("src", "bound-figures", file + ".txt")).stories()) {
      String text = story.body().plain();
      for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
        int start = text.lastIndexOf(". ", end - 2) + 1;

        assertIsBound(text.substring(start, end), names(story.body(), start, end));
      }
    }
  }

  @Test
  void shares_that_move_in_something_unsaid() {
    String headline = "Acme shares rise 5% in the US";

    assertIsBound(headline, List.of(Mentions.named(MentionType.COMPANY, "Acme", headline)));
  }

  private static void assertIsBound(String text, List<Mention> names) {
    TokenizedArticle article = PtbText.body(text);
    List<Mention> mentions = new ArrayList<>(names);
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);

    assertThatCode(() -> BINDER.bind(article, mentions)).as(text).doesNotThrowAnyException();
  }

  /**
   * The names within a part of the text, as if it were the whole; none that the cut goes through.
   */
  private static List<Mention> names(MarkedText text, int start, int end) {
    return text.marks().stream()
        .filter(mark -> NameKind.ofLetter(mark.letter()) != null)
        .filter(mark -> mark.span().start() >= start && mark.span().end() <= end)
        .map(
            mark ->
                Mentions.inBody(
                    MentionType.valueOf(NameKind.ofMark(mark.letter()).name()),
                    new Span(mark.span().start() - start, mark.span().end() - start),
                    mark.span().of(text.plain())))
        .toList();
  }
}
