package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.place.Countries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidPeriodsTest {

  private static final LocalDate THURSDAY = LocalDate.of(1987, 6, 11);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It closed at 5 dlrs today. | today | 1987-06-11..1987-06-12",
        "It rose this morning. | this morning | 1987-06-11..1987-06-12",
        "It opens tomorrow. | tomorrow | 1987-06-12..1987-06-13",
        "Yesterday's close was 5 dlrs. | Yesterday | 1987-06-10..1987-06-11",
        "It fell from Monday's 5 dlrs. | Monday | 1987-06-08..1987-06-09",
        "It had 5 mln dlrs on March 31. | March 31 | 1987-03-31..1987-04-01",
        "As of Dec. 31, 1986, it had 5 mln dlrs. | Dec. 31, 1986 | 1986-12-31..1987-01-01",
        "It had 5 mln dlrs on 31 March 1986. | 31 March 1986 | 1986-03-31..1986-04-01",
        "It will pay 5 dlrs on July 1. | July 1 | 1987-07-01..1987-07-02",
        "Debt was 5 mln dlrs at end-1986. | end-1986 | 1986-01-01..1987-01-01",
      })
  void are_read_with_their_days(String text, String words, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said)
        .singleElement()
        .extracting(ReadPeriod::period)
        .returns(words, p -> p.text())
        .returns(days, p -> p.days());
  }

  @Test
  void of_dates_without_a_year_are_the_nearest_to_the_article() {
    List<ReadPeriod> said = said("It fell on December 30.", LocalDate.of(1987, 1, 5));

    assertThat(said)
        .singleElement()
        .returns(LocalDate.of(1986, 12, 30), read -> read.period().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For the year-to-date it earned 5 dlrs.",
        "It lost 5 dlrs over the past three years.",
        "For the year it earned 5 dlrs.",
      })
  void stay_open_where_words_alone_do_not_tell_the_days(String text) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said).singleElement().returns("", read -> read.period().days());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sold .9 of them.",
        "It sold 5 may bugs.",
        "It holds 45 march hares.",
      })
  void are_none_where_no_time_is_told(String text) {
    assertThat(said(text, THURSDAY)).isEmpty();
  }

  private static List<ReadPeriod> said(String text, @Nullable LocalDate today) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    return new SaidPeriods(new SentenceView(lexemes, List.of(), Countries.bundled()), text, today)
        .all();
  }
}
