package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.lexicon.WordClusters;
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
        "It had 5 mln dlrs on 1986-09-30. | 1986-09-30 | 1986-09-30..1986-10-01",
        "It had 5 mln dlrs in 1986-87 - a year of 3 mln. | 1986-87 | ''",
        "It earned 5 dlrs in the quarter ended 1986-09-30. | quarter ended 1986-09-30 | 1986-07-01..1986-10-01",
        "As of Dec. 31, 1986, it had 5 mln dlrs. | Dec. 31, 1986 | 1986-12-31..1987-01-01",
        "Last year's profit was 5 mln dlrs. | Last year | 1986-01-01..1987-01-01",
        "March's output was 5 mln tonnes. | March | 1987-03-01..1987-04-01",
        "In the last three months ended March 31, 1987, it grew. | three months ended March 31, 1987 | 1987-01-01..1987-04-01",
        "It had 5 mln dlrs on 31 March 1986. | 31 March 1986 | 1986-03-31..1986-04-01",
        "It will pay 5 dlrs on July 1. | July 1 | 1987-07-01..1987-07-02",
        "Debt was 5 mln dlrs at end-1986. | end-1986 | 1986-01-01..1987-01-01",
        "It earned 5 dlrs in the final quarter of 1986. | final quarter of 1986 | 1986-10-01..1987-01-01",
        "It earned 5 dlrs in the last quarter of 1986. | last quarter of 1986 | 1986-10-01..1987-01-01",
        "It earned 5 dlrs in the 1986 last quarter. | 1986 last quarter | 1986-10-01..1987-01-01",
        "It earned 5 dlrs in the final half of 1986. | final half of 1986 | 1986-07-01..1987-01-01",
        "It earned 5 dlrs in the half year to March 1987. | half year to March 1987 | 1986-10-01..1987-04-01",
        "It earned 5 dlrs in the half-year ended March 31. | half-year ended March 31 | 1986-10-01..1987-04-01",
        "It earned 5 dlrs in the nine-month period to March. | nine-month period to March | 1986-07-01..1987-04-01",
        "It earned 5 dlrs in the six months to March. | six months to March | 1986-10-01..1987-04-01",
        "It earned 5 dlrs in the quarter ending March. | quarter ending March | 1987-01-01..1987-04-01",
        "It had 5 claims in the week ending June 6. | week ending June 6 | 1987-05-31..1987-06-07",
        "It will pay 5 dlrs in the year ending September. | year ending September | 1986-10-01..1987-10-01",
        "It expects to earn 5 dlrs in the year ending March 31. | year ending March 31 | 1987-04-01..1988-04-01",
        "It earned 5 dlrs in the nine months ending March 31. | nine months ending March 31 | 1986-07-01..1987-04-01",
        "It expects to earn 5 dlrs in the nine months ending December. | nine months ending December | 1987-04-01..1988-01-01",
        "It grew from January to May, 1985. | January to May, 1985 | 1985-01-01..1985-06-01",
        "The loan of 5 mln dlrs matures in September. | September | 1987-09-01..1987-10-01",
        "A payment of 5 mln dlrs is due in September. | September | 1987-09-01..1987-10-01",
        "A payment of 5 mln dlrs is due in early September. | September | 1987-09-01..1987-10-01",
        "Bills of 5 mln dlrs maturing late September were bought. | September | 1987-09-01..1987-10-01",
        "A payment of 5 mln dlrs is due by the end of September. | September | 1987-09-01..1987-10-01",
        "Sales fell by 5 mln dlrs, due partly to a strike in September. | September | 1986-09-01..1986-10-01",
        "Sales fell by 5 mln dlrs, due in part to a September strike. | September | 1986-09-01..1986-10-01",
        "Sales fell by 5 mln dlrs, due largely to floods in the third quarter. | third quarter | 1986-07-01..1986-10-01",
        "Sales of 5 mln dlrs in mature markets shrank in September. | September | 1986-09-01..1986-10-01",
        "It began due diligence on 5 mln dlrs in September. | September | 1986-09-01..1986-10-01",
        "Inflation should reach 5 pct by September. | September | 1987-09-01..1987-10-01",
        "It earned 5 dlrs last quarter. | last quarter | 1987-01-01..1987-04-01",
        "It sold 5 homes in the 26 weeks ended 29 March 1987. | 26 weeks ended 29 March 1987 | 1986-09-29..1987-03-30",
        "It sold 5 homes in the 52 weeks ended March 29. | 52 weeks ended March 29 | 1986-03-31..1987-03-30",
        "It sold 5 homes in the 13 weeks to 29 March. | 13 weeks to 29 March | 1986-12-29..1987-03-30",
        "It sold 5 homes in the 26-week period to 29 March. | 26-week period to 29 March | 1986-09-29..1987-03-30",
        "It sold 5 homes in the fifty-two weeks ended March 29. | fifty-two weeks ended March 29 | 1986-03-31..1987-03-30",
        "It is up from the second quarter's 5 mln dlrs. | second quarter | 1987-04-01..1987-07-01",
        "It earned 5 dlrs in the March quarter. | March quarter | 1987-01-01..1987-04-01",
        "It earned 5 dlrs in the March quarter last year. | March quarter last year | 1986-01-01..1986-04-01",
        "It earned 5 dlrs in the March quarter of 1985. | March quarter of 1985 | 1985-01-01..1985-04-01",
        "It earned 5 dlrs in the March 1985 quarter. | March 1985 quarter | 1985-01-01..1985-04-01",
        "It earned 5 dlrs in the December half. | December half | 1986-07-01..1987-01-01",
        "It earned 5 dlrs in the June half of 1985. | June half of 1985 | 1985-01-01..1985-07-01",
        "It earned 5 dlrs in the June 1985 half. | June 1985 half | 1985-01-01..1985-07-01",
        "It earned 5 dlrs in the June half last year. | June half last year | 1986-01-01..1986-07-01",
        "It lost 5 dlrs in the October half-term. | October | 1986-10-01..1986-11-01",
        "It earned 5 dlrs in 9M 2020. | 9M 2020 | 2020-01-01..2020-10-01",
        "It earned 5 dlrs in 6M20. | 6M20 | 2020-01-01..2020-07-01",
        "It earned 5 dlrs in March a year ago. | March a year ago | 1986-03-01..1986-04-01",
        "It sold 5 homes (1986: 4). | 1986 | 1986-01-01..1987-01-01",
        "NOTE:1986 net includes 5 dlrs. | 1986 | 1986-01-01..1987-01-01",
        "In March wheat output rose. | March | 1987-03-01..1987-04-01",
        "March copper exports rose. | March | 1987-03-01..1987-04-01",
        "Output of wheat for March rose. | March | 1987-03-01..1987-04-01",
        "It earned 5 dlrs in Q3-2020. | Q3-2020 | 2020-07-01..2020-10-01",
        "It earned 5 dlrs in Q3/2020. | Q3/2020 | 2020-07-01..2020-10-01",
        "It earned 5 dlrs in Q4’20. | Q4’20 | 2020-10-01..2021-01-01",
        "It earned 5 dlrs in Q3 ’20. | Q3 ’20 | 2020-07-01..2020-10-01",
        "It earned 5 dlrs in H1/21. | H1/21 | 2021-01-01..2021-07-01",
        "It earned 5 dlrs in 3Q-2020. | 3Q-2020 | 2020-07-01..2020-10-01",
        "It earned 5 dlrs in Q1-Q3 2021. | Q1-Q3 2021 | 2021-01-01..2021-10-01",
        "It earned 5 dlrs in Q3 - a record. | Q3 | 1986-07-01..1986-10-01",
        "It lost 5 dlrs over the past year. | past year | 1986-06-11..1987-06-11",
        "It lost 5 dlrs over the past quarter. | past quarter | 1987-03-11..1987-06-11",
        "It lost 5 dlrs over the past month. | past month | 1987-05-11..1987-06-11",
        "It lost 5 dlrs over the past week. | past week | 1987-06-04..1987-06-11",
        "It has lost 5 dlrs since 1985. | since 1985 | 1985-01-01..1987-06-11",
        "It has lost 5 dlrs since August. | since August | 1986-08-01..1987-06-11",
        "It has lost 5 dlrs since January. | since January | 1987-01-01..1987-06-11",
        "It has lost 5 dlrs since July 1985. | since July 1985 | 1985-07-01..1987-06-11",
        "It has lost 5 dlrs since the first quarter. | since the first quarter | 1987-01-01..1987-06-11",
        "It lost 5 dlrs last week. | last week | 1987-06-01..1987-06-08",
        "It has lost 5 dlrs since 1974 when the firm was founded. | since 1974 | 1974-01-01..1987-06-11",
        "It has lost 5 dlrs since 1974, when the firm was founded. | since 1974 | 1974-01-01..1987-06-11",
        "It sells the best oil; it has lost 5 dlrs since 1985. | since 1985 | 1985-01-01..1987-06-11",
        "It lost 5 dlrs in the three years to March 1987. | three years to March 1987 | 1984-04-01..1987-04-01",
        "It lost 5 dlrs over the two years to 1985. | two years to 1985 | 1984-01-01..1986-01-01",
        "It sold 5 mln tonnes between January and March. | January and March | 1987-01-01..1987-04-01",
        "It sold 5 mln tonnes between October and March. | October and March | 1986-10-01..1987-04-01",
        "It sold 5 mln tonnes between April 1 and May 20. | between April 1 and May 20 | 1987-04-01..1987-05-21",
        "It sold 5 mln tonnes between 1 and 15 April. | between 1 and 15 April | 1987-04-01..1987-04-16",
        "It sold 5 mln tonnes between Saturday and Monday. | between Saturday and Monday | 1987-06-06..1987-06-09",
        "It sold 5 mln tonnes in the first three quarters of the year. | first three quarters of the year | 1987-01-01..1987-10-01",
        "It sold 5 mln tonnes in the first 10 days of May. | first 10 days of May | 1987-05-01..1987-05-11",
        "In last year's first quarter it lost 5 dlrs. | last year's first quarter | 1986-01-01..1986-04-01",
        "The 1985 4th qtr net includes a loss. | 1985 4th qtr | 1985-10-01..1986-01-01",
        "In the 1970s it cost 5 dlrs. | 1970s | 1970-01-01..1980-01-01",
        "It rose 5 pct last night. | last night | 1987-06-10..1987-06-11",
        "It has lost 5 dlrs since Monday. | since Monday | 1987-06-08..1987-06-11",
        "It has lost 5 dlrs since 12 April. | since 12 April | 1987-04-12..1987-06-11",
        "It began in May. | May | 1987-05-01..1987-06-01",
      })
  void are_read_with_their_days(String text, String words, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said)
        .singleElement()
        .extracting(ReadPeriod::period)
        .returns(words, p -> p.text())
        .returns(days, p -> p.days());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell on December 30. | 1987-01-05 | 1986-12-30",
        "It will pay on January 4. | 1986-12-30 | 1987-01-04",
        "It fell on Feb. 28. | 1987-01-05 | 1987-02-28",
      })
  void of_dates_without_a_year_are_the_nearest_to_the_article(
      String text, LocalDate article, LocalDate nearest) {
    List<ReadPeriod> said = said(text, article);

    assertThat(said).singleElement().returns(nearest, read -> read.period().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For the year-to-date it earned 5 dlrs.",
        "It lost 5 dlrs over the past three years.",
        "It lost 5 dlrs over the past 20 years.",
        "For the year it earned 5 dlrs.",
        "For the nine months, it earned 5 dlrs.",
        "It lost 5 pct since the start of the year.",
        "It will have lost 5 dlrs since 1999.",
        "It met on May 5-7.",
        "It earned 5 dlrs in Q1-3 2021.",
        "It earned 5 dlrs in Q1/Q2.",
        "It fell on Feb. 30.",
        "It burnt down on Dec. 17, 1829.",
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
        "It holds 45 March hares.",
        "Prices have risen since the mid-1970s.",
        "Gold futures for August delivery rose.",
        "They bought oil for delivery in August.",
        "Wheat for March added 5 cents.",
        "March soft red winter wheat settled at 5 dlrs.",
        "January soybean futures fell 5 cents.",
        "It was the worst fall since 1929.",
        "Prices rose 5 pct, the biggest rise of any month since January.",
        "It was the lowest since the first quarter.",
        "It took over three years.",
        "The ship is over three years old.",
        "He got a jail term of over three years.",
        "December Brent ended at 5 dlrs.",
        "It was case 12:1986.",
        "It costs 5 dlrs a day.",
        "It pays for the day-care.",
        "It sold the season ticket.",
        "The yield of the 1999 notes rose.",
      })
  void are_none_where_no_time_is_told(String text) {
    assertThat(said(text, THURSDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It will invest 5 dlrs over three years. | three years",
        "It will invest 5 dlrs over the next three years. | next three years",
        "It lost 5 dlrs over the past decade. | past decade",
        "It lost 5 dlrs last season. | last season",
        "It sold 5 homes this summer. | this summer",
        "It will charge 5 dlrs from April. | from April",
        "It will charge 5 dlrs from next April. | from next April",
        "It will charge 5 dlrs until next March. | until next March",
        "It charged 5 dlrs until 1985. | until 1985",
        "It was up from 5 dlrs two years ago. | two years ago",
        "It was up from 5 dlrs five years earlier. | five years earlier",
        "It rose 5 pct in the first half of May. | first half of May",
        "It rose 5 pct in the last week of May. | last week of May",
        "It rose 5 pct in the first half of the fiscal year. | first half",
        "It will close by the end of the year. | end of the year",
        "It sold 5 dlrs of it at the start of the season. | start of the season",
        "It has until the end of September. | until the end of September",
        "It will be sold by Sunday. | Sunday",
        "It sold 5 homes over the weekend. | weekend",
        "It sold 5 homes over the long weekend. | long weekend",
        "It sold 5 homes during Ramadan. | Ramadan",
        "It will sell 5 homes by Easter. | Easter",
        "It will sell 5 homes by New Year's Eve. | New Year's Eve",
        "The price rose 5 pct overnight. | overnight",
        "It has cost 5 dlrs to date. | to date",
        "It rose 5 pct over the past fortnight. | past fortnight",
        "It has sold 5 homes since then. | since then",
        "It has sold 5 homes since Christmas. | since Christmas",
      })
  void keep_their_words_where_those_alone_do_not_tell_the_days(String text, String words) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said)
        .singleElement()
        .extracting(ReadPeriod::period)
        .returns(words, p -> p.text())
        .returns("", p -> p.days());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices fell 5 pct from April. | April",
        "It will be up from April's 500 dlrs. | April",
        "It will charge 5 dlrs from July to December. | July to December",
        "The bank's rate fell 5 pct from April to June. | April to June",
      })
  void of_a_month_that_something_is_compared_with_are_that_month(String text, String words) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said).first().returns(words, read -> read.period().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It paid on January 4. | 1987-01-04",
        "It will pay on January 4. | 1988-01-04",
      })
  void of_dates_to_come_are_those_behind_the_article_though_others_are_nearer(
      String text, LocalDate day) {
    List<ReadPeriod> said = said(text, LocalDate.of(1987, 7, 4));

    assertThat(said).singleElement().returns(day, read -> read.period().start());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose on Dec. 31 of last year. | Dec. 31 | 1986-12-31..1987-01-01",
        "It begins on March 31st, 1988. | March 31 | ''",
      })
  void of_dates_are_of_the_year_that_stands_behind_and_else_open(
      String text, String words, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said)
        .first()
        .extracting(ReadPeriod::period)
        .returns(words, p -> p.text())
        .returns(days, p -> p.days());
  }

  @Test
  void of_february_29_are_in_a_year_that_has_one() {
    List<ReadPeriod> said = said("It fell on Feb. 29.", LocalDate.of(2025, 1, 5));

    assertThat(said).singleElement().returns(LocalDate.of(2024, 2, 29), r -> r.period().start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell on March 31.",
        "It rose today.",
        "It grew last year.",
        "It grew since 1985.",
        "It grew since August."
      })
  void stay_open_where_the_article_has_no_day(String text) {
    List<ReadPeriod> said = said(text, null);

    assertThat(said).singleElement().returns("", read -> read.period().days());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It expects sales of 5 dlrs for the third quarter. | 1987-07-01..1987-10-01",
        "It sees sales of 5 dlrs in Q3. | 1987-07-01..1987-10-01",
        "Sales will rise to 5 dlrs in December. | 1987-12-01..1988-01-01",
        "It will open in November. | 1987-11-01..1987-12-01",
        "It plans to sell more than 5 homes in September. | 1987-09-01..1987-10-01",
        "Third-quarter sales are expected to rise. | 1987-07-01..1987-10-01",
        "It raised its third-quarter sales guidance. | 1987-07-01..1987-10-01",
        "Output is forecast at 5 dlrs for July/December. | 1987-07-01..1988-01-01",
        "It expects 5 dlrs in the September quarter. | 1987-07-01..1987-10-01",
        "It expects a loss for the first quarter. | 1987-01-01..1987-04-01",
        "It expects a loss in April. | 1987-04-01..1987-05-01",
      })
  void of_what_is_expected_are_the_nearest_to_the_article(String text, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said).singleElement().returns(days, read -> read.period().days());
    assertThat(said.getFirst().period().start())
        .isBetween(THURSDAY.minusMonths(6), THURSDAY.plusMonths(6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It earned 5 dlrs in the third quarter. | 1986-07-01..1986-10-01",
        "Sales rose more than expected in December. | 1986-12-01..1987-01-01",
        "It expects growth after it lost 5 dlrs in December. | 1986-12-01..1987-01-01",
        "Its shares fell to 5 dlrs last December. | 1986-12-01..1987-01-01",
        "In December it sold homes; it will build more. | 1986-12-01..1987-01-01",
        "Third-quarter sales rose and will rise again. | 1986-07-01..1986-10-01",
        "Sales rose in the second quarter. | 1987-04-01..1987-07-01",
        "Sales rose in the first half. | 1987-01-01..1987-07-01",
        "Sales rose in the first eight months. | 1987-01-01..1987-09-01",
      })
  void of_what_has_happened_are_the_latest_that_had_begun(String text, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said).singleElement().returns(days, read -> read.period().days());
    assertThat(said.getFirst().period().start())
        .isBetween(THURSDAY.minusYears(1).plusDays(1), THURSDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose in the first nine months. | 1986-01-01..1986-10-01",
        "Exports totalled 5 dlrs over the first eleven months. | 1986-01-01..1986-12-01",
      })
  void of_what_has_happened_in_many_months_are_last_year_s_until_most_are_over(
      String text, String days) {
    List<ReadPeriod> said = said(text, THURSDAY);

    assertThat(said).singleElement().returns(days, read -> read.period().days());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Output was 5 dlrs in Jan/Sept. | 1987-01-01..1987-10-01",
        "Output was 5 dlrs in March. | 1987-03-01..1987-04-01",
        "Output was 5 dlrs in October. | 1986-10-01..1986-11-01",
      })
  void take_the_later_year_that_the_article_gave_the_same_words_before(String text, String days) {
    DatedBefore before =
        DatedBefore.NONE.with(
            List.of(
                months("Jan/Sept 1987", LocalDate.of(1987, 1, 1), 9),
                months("March 1986", LocalDate.of(1986, 3, 1), 1)));

    List<ReadPeriod> said = said(text, THURSDAY, before);

    assertThat(said).singleElement().returns(days, read -> read.period().days());
  }

  @ParameterizedTest
  @CsvSource({"Jan de Nul", "Dec Group", "Mar Holdings"})
  void a_month_within_a_name_is_none(String company) {
    String text = "Sales at " + company + " rose to 5 dlrs.";
    Mention name = Mentions.named(MentionType.COMPANY, company, text);

    List<ReadPeriod> said = said(text, List.of(name), THURSDAY, DatedBefore.NONE);

    assertThat(said).isEmpty();
  }

  private static Period months(String text, LocalDate start, int months) {
    return new Period(text, start, start.plusMonths(months));
  }

  @Test
  void the_first_half_hour_is_no_half_of_a_year() {
    assertThat(said("It lost 5 dlrs in the first half hour of trading.", THURSDAY)).isEmpty();
  }

  private static List<ReadPeriod> said(String text, @Nullable LocalDate today) {
    return said(text, today, DatedBefore.NONE);
  }

  private static List<ReadPeriod> said(String text, @Nullable LocalDate today, DatedBefore before) {
    return said(text, List.of(), today, before);
  }

  private static List<ReadPeriod> said(
      String text, List<Mention> names, @Nullable LocalDate today, DatedBefore before) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    SentenceView view = new SentenceView(lexemes, names, Countries.bundled(), WordClusters.NONE);
    return new SaidPeriods(view, today, before).all();
  }
}
