package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.OwnStories;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.learn.WrittenStory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

  private static final LocalDate THURSDAY = LocalDate.of(1987, 6, 11);

  @Test
  void whatever_begins_a_period_in_our_stories_is_told_by_its_first_word() throws IOException {
    Set<String> begin = new TreeSet<>();
    Set<String> missed = new TreeSet<>();

    for (WrittenStory story : OwnStories.all()) {
      String text = story.body().plain();
      Lexemes lexemes = Lexemes.of(text, 0, text.length());
      PeriodReader reader = new PeriodReader(lexemes, THURSDAY, DatedBefore.NONE);
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

  @Test
  void a_part_of_a_fiscal_year_has_the_days_that_its_end_tells() {
    ReadPeriod read = read("first quarter of fiscal 1988 ended Oct. 31, 1987, rose", 0);

    assertThat(read.period().start()).isEqualTo(LocalDate.of(1987, 8, 1));
    assertThat(read.period().end()).isEqualTo(LocalDate.of(1987, 11, 1));
    assertThat(read("first quarter of fiscal 1988 rose", 0).period().start()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9M FY26", "9MFY26", "3QFY26", "1HFY2026", "Q3FY26"})
  void a_part_of_a_fiscal_year_in_letters_has_no_days(String text) {
    assertThat(read(text, 0).period()).isEqualTo(new Period(text, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3M 2024 plan", "9m 2024", "9M dollars", "$9M 2024"})
  void millions_and_names_before_a_year_are_no_months(String text) {
    assertThat(read(text, 0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024 third half", "2024 3rd half", "H3 2024", "3H 2024"})
  void a_part_that_no_year_has_is_no_period(String text) {
    assertThat(read(text, 0)).isNull();
  }

  @Test
  void a_part_that_stands_behind_its_year_is_the_part_of_that_year() {
    assertThat(days("2024 second half", 0)).isEqualTo("2024-07-01..2025-01-01");
    assertThat(days("2024 4th quarter", 0)).isEqualTo("2024-10-01..2025-01-01");
  }

  @Test
  void the_number_of_an_index_is_no_year() {
    assertThat(read("Russell 2000 rose", 1)).isNull();
    assertThat(days("Sales 2000 rose", 1)).isEqualTo("2000-01-01..2001-01-01");
  }

  @Test
  void the_year_in_which_a_bond_is_paid_back_is_no_period() {
    assertThat(read("Tarnia's 2030 bond yield rose", 1)).isNull();
    assertThat(read("Acme's 1999 dollar notes fell", 1)).isNull();
    assertThat(read("the yield on the 2030 fell", 4)).isNull();
    assertThat(days("the 1988 bond sale went ahead", 1)).isEqualTo("1988-01-01..1989-01-01");
    assertThat(days("the 1986 bond was sold at par", 1)).isEqualTo("1986-01-01..1987-01-01");
    assertThat(days("the 2030 climate plan costs more", 1)).isEqualTo("2030-01-01..2031-01-01");
    assertThat(days("in 2030 bonds will fall", 1)).isEqualTo("2030-01-01..2031-01-01");
    assertThat(days("the 2030 Treasury forecast is ready", 1)).isEqualTo("2030-01-01..2031-01-01");
  }

  private static String days(String text, int at) {
    return Objects.requireNonNull(read(text, at)).period().days();
  }

  private static @Nullable ReadPeriod read(String text, int at) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    return new PeriodReader(lexemes, THURSDAY, DatedBefore.NONE).read(at);
  }
}
