package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.OwnStories;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.learn.WrittenStory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeriodReaderTest {

  private static final LocalDate THURSDAY = LocalDate.of(1987, 6, 11);

  @Test
  void whatever_begins_a_period_in_our_stories_is_told_by_its_first_word() throws IOException {
    Set<String> begin = new TreeSet<>();
    Set<String> missed = new TreeSet<>();

    for (WrittenStory story : OwnStories.all()) {
      String text = story.body().plain();
      Lexemes lexemes = Lexemes.of(text, 0, text.length());
      PeriodReader reader = new PeriodReader(lexemes, text, THURSDAY, DatedBefore.NONE);
      for (int i = 0; i < lexemes.size(); i++) {
        Lexeme first = lexemes.get(i);
        if ((first.isWord() || first.isNumber()) && reader.begun(i) != null) {
          (PeriodReader.mayBegin(first) ? begin : missed).add(first.lowerPossessor());
        }
      }
    }

    assertThat(missed).isEmpty();
    assertThat(begin).hasSizeGreaterThan(100);
  }
}
