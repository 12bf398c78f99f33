package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {

  private static final DatelineFinder DATELINES =
      new DatelineFinder(Set.of("Nairobi", "Doha", "Paris")::contains);

  private static final DatelineFinder DATELINES_IN_CAPITALS =
      new DatelineFinder(Set.of("Nairobi", "NAIROBI")::contains);

  private static final Instant PUBLISHED = Instant.parse("1987-03-04T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Apr 24, 2019 (China Knowledge) - China’s ministry said | - | 2019-04-24 | China Knowledge",
        "BASLE, March 3 - Central bankers met                   | BASLE | 1987-03-03 | -",
        "CAIRO – 25 July 2022: Egypt said                       | CAIRO | 2022-07-25 | -",
        "NANCHANG, July 15 (Xinhua) -- As of June               | NANCHANG | 1987-07-15 | Xinhua",
        "SINGAPORE, Dec. 31 (Reuters) - Oil rose                | SINGAPORE | 1986-12-31 | Reuters",
        "afrol News, 17 March - The government                  | - | 1987-03-17 | afrol News",
        "Nairobi — A recent opinion poll                        | Nairobi | - | -",
        "RIYADH — Saudi Arabia's daily number                   | RIYADH | - | -",
        "Doha: Alford Hughes has announced                      | Doha | - | -",
        "Paris, Texas — A recent opinion poll                   | Paris, Texas | - | -",
        "LAGOS, Nigeria (AP) — The central bank                 | LAGOS, Nigeria | - | AP",
        "NEW DELHI, Feb 29, 2023 (PTI) - An impossible day      | NEW DELHI | - | PTI",
        "(Reuters) - Apple said                                 | - | - | Reuters",
        "(AP) _ Apple said                                      | - | - | AP",
        "SEOUL/TOKYO, March 3 (Reuters) - Two makers            | SEOUL/TOKYO | 1987-03-03 | Reuters",
        "TAIPEI, March 3 (CNA) The minister said                | TAIPEI | 1987-03-03 | CNA",
        "TOKYO, March 3 (Jiji Press)--The minister said         | TOKYO | 1987-03-03 | Jiji Press",
        "Nairobi—The minister said                              | Nairobi | - | -",
        "Nairobi, HARIAN.com - The minister said                | Nairobi | - | HARIAN.com",
        "OMSK, March 3. /TASS/. The mill is shut                | OMSK | 1987-03-03 | TASS",
        "DOHA, 3rd March, 1987 (QNA) -- The port is shut        | DOHA | 1987-03-03 | QNA",
        "OSLO, March 21st, 1987 (NTB) - The port is shut        | OSLO | 1987-03-21 | NTB",
        "AKRON, Ohio--(BUSINESS WIRE)--The mill is shut         | AKRON, Ohio | - | BUSINESS WIRE",
        "ESSEN--(Wire)--The mill is shut                        | ESSEN | - | Wire",
        "LYON, March 3, 1987 /PRNewswire/ -- The mill is shut   | LYON | 1987-03-03 | PRNewswire",
        "BONN, March 03, 1987 (GLOBE NEWSWIRE) -- The mill said | BONN | 1987-03-03 | GLOBE NEWSWIRE",
        "Ulvang (dpa) - Two men died                            | Ulvang | - | dpa",
        "TEHRAN (Tasnim) – The mill is shut                     | TEHRAN | - | Tasnim",
        "OULU, Mar 3 1987 (INA) - The mill is shut              | OULU | 1987-03-03 | INA",
        "Doha , Mar 3 1987 (INA) - The mill is shut             | Doha | 1987-03-03 | INA",
        "Pori & Oulu, Finland, Mar 3 (INA) - The mill is shut   | Pori & Oulu, Finland | 1987-03-03 | INA",
        "Bergen /NORDAN/. The mill is shut                      | Bergen | - | NORDAN",
        "Nairobi- The mill is shut                              | Nairobi | - | -",
        "Nairobi--The mill is shut                              | Nairobi | - | -",
        "HARARE - The mill is shut                              | HARARE | - | -",
        "[Nairobi] The mill is shut                             | Nairobi | - | -",
        "Doha, Mar. 3, QNA - The mill is shut                   | Doha | 1987-03-03 | QNA",
        "OULU, Mar 3, 1987, NTB – The mill is shut              | OULU | 1987-03-03 | NTB",
        "ORVANE, Mo. — The mill is shut                         | ORVANE, Mo. | - | -",
        "NEW ORVANE, Minn. — The mill is shut                   | NEW ORVANE, Minn. | - | -",
        "Lima, Mar 3 (INA).- The mill is shut                   | Lima | 1987-03-03 | INA",
      })
  void a_dateline_gives_its_place_date_and_agency(
      String body, @Nullable String place, @Nullable LocalDate date, @Nullable String agency) {
    Dateline dateline = DATELINES.find("", body, PUBLISHED);

    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.date()).isEqualTo(date);
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apple said on March 3 - a Tuesday - that it will sell",
        "Bengal school jobs case: Partha Chatterjee and his aide",
        "Exclusive: Tesla plans a plant",
        "Amazon - the retailer - said",
        "Wal-Mart said profits rose",
        "Microsoft: The software maker said",
        "Nestle - The food group said",
        "Orvane (Reuters) - The maker said",
        "Orvane (Reuters) The maker said",
        "Orvane Inc. (Reuters) - The maker said",
        "Amnesty International — The police fired",
        "Musk: We will sell",
        "Net profit 12.3 mln vs 6.4 mln - official",
        "Elaf Group, AEGEAN Airlines Sign Exclusive Cooperation Deal",
        "Paris—Doha flights are late",
        "Wal-Mart—The retailer—said",
        "Orvane | The maker said",
        "Paris, March 3-April 5: The fair is late",
        "Paris (France) The minister said",
        "[Editor] The mill is shut",
        "Doha, March 3. The mill is shut",
        "Orvane--the maker--said",
        "Orvane--The maker said",
        "Orvane- The maker said",
        "Orvane, Mo. — The maker said",
        "MILL, Mo: The maker said",
        "Nairobi| The mill is shut",
        "By Jan Moor",
        "",
      })
  void prose_has_no_dateline(String body) {
    assertThat(DATELINES.find("", body, PUBLISHED)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \n"})
  void a_place_and_a_paper_may_stand_in_a_line_of_their_own(String end) {
    String body = "Nairobi | New Dawn" + end + "The mill is shut";

    Dateline dateline = DATELINES.find("", body, PUBLISHED);

    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo("Nairobi");
    assertThat(dateline.agency()).isEqualTo("New Dawn");
  }

  @Test
  void a_known_place_in_capitals_may_be_the_first_line() {
    Dateline dateline = DATELINES_IN_CAPITALS.find("", "NAIROBI\n\nThe mill is shut", PUBLISHED);

    assertThat(dateline).extracting(Dateline::place).isEqualTo("NAIROBI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JAN MOOR\nThe mill is shut",
        "NAIROBI\nTHE MILL IS SHUT",
        "NAIROBI\n 3 1/4 UP",
        "Nairobi\nThe mill is shut",
      })
  void another_first_line_is_no_dateline(String body) {
    assertThat(DATELINES_IN_CAPITALS.find("", body, PUBLISHED)).isNull();
  }

  @Test
  void a_bar_may_stand_behind_a_known_place() {
    Dateline dateline = DATELINES.find("", "Nairobi | The minister said", PUBLISHED);

    assertThat(dateline).extracting(Dateline::place).isEqualTo("Nairobi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jan Moor",
        "FOR IMMEDIATE RELEASE",
        "Published 3 March 1987 at 10:00",
        "Rates rise",
        "(Adds quotes, background)",
        "(ATTN: ADDS quotes in last 2 paras)",
        "Rates rise\n\nBy Jan Moor\nUpdated March 3, 1987"
      })
  void a_dateline_may_stand_below_the_headline_and_the_byline(String above) {
    String body = above + "\n\nBASLE, March 3 - Central bankers met";

    Dateline dateline = DATELINES.find("Rates Rise", body, PUBLISHED);

    assertThat(dateline).isNotNull();
    assertThat(dateline.span().of(body)).isEqualTo("BASLE, March 3 - ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Central bankers met", "By noon they had met.", "By Jan\nBy Jo\nBy Al\nBy Di"})
  void below_the_story_stands_none(String above) {
    String body = above + "\nBASLE, March 3 - Central bankers met";

    assertThat(DATELINES.find("Rates rise", body, PUBLISHED)).isNull();
  }

  @Test
  void the_span_ends_where_the_story_begins() {
    String body = "\n  BASLE, March 3 - Central bankers met";

    Dateline dateline = DATELINES.find("", body, PUBLISHED);

    assertThat(dateline).isNotNull();
    assertThat(body.substring(dateline.span().end())).isEqualTo("Central bankers met");
  }

  @Test
  void without_a_publication_time_a_date_without_a_year_is_not_known() {
    Dateline dateline = DATELINES.find("", "BASLE, March 3 - Central bankers met", null);

    assertThat(dateline).isNotNull();
    assertThat(dateline.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-10T12:00:00Z, Jul 31, 2021-07-31",
    "2022-01-02T12:00:00Z, Dec 31, 2021-12-31",
    "2022-12-30T12:00:00Z, Jan 2, 2023-01-02",
    "2022-01-10T12:00:00Z, Jul 9, 2022-07-09",
  })
  void a_date_without_a_year_is_the_nearest_to_the_publication(
      Instant published, String date, LocalDate day) {
    Dateline dateline = DATELINES.find("", "BASLE, " + date + " - Central bankers met", published);

    assertThat(dateline).isNotNull();
    assertThat(dateline.date()).isEqualTo(day);
  }
}
