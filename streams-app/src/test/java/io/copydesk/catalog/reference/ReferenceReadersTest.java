package io.copydesk.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.copydesk.SharedFiles;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReadersTest {

  private final List<ReferenceEntity> read = new ArrayList<>();

  @Test
  void sec_filers_get_tidy_names_and_all_their_tickers() throws IOException {
    ImportReport report =
        read(
            """
            {"0":{"cik_str":1018724,"ticker":"AMZN","title":"AMAZON COM INC"},
             "1":{"cik_str":77,"ticker":"GOOGL","title":"Alphabet Inc."},
             "2":{"cik_str":77,"ticker":"GOOG","title":"Alphabet Inc."},
             "3":{"cik_str":9,"ticker":"ACM","title":"ACME OF THE WEST CORP /DE/"},
             "4":{"cik_str":"x","ticker":"X","title":"Nobody"},
             "5":{"cik_str":5,"ticker":"X","title":""}}
            """);

    assertThat(read)
        .extracting(ReferenceEntity::getId)
        .containsExactly("company:cik-1018724", "company:cik-77", "company:cik-9");
    assertThat(read.get(1).getTickers())
        .containsExactly(new Ticker("GOOGL", ""), new Ticker("GOOG", ""));
    assertThat(read.get(2).getName()).isEqualTo("Acme of the West Corp");
    assertThat(report.skipped())
        .containsEntry(SkipReason.NO_ID, 1L)
        .containsEntry(SkipReason.NO_NAME, 1L);
    assertThat(report.rows()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "AMERICAN TOWER CORP /MA/, American Tower Corp",
    "AGCO CORP /DE, Agco Corp",
    "Dave Inc./DE, Dave Inc.",
    "Fairfax Holdings Ltd/ CAN, Fairfax Holdings Ltd",
    "Adaro Energy PT/ADR/, Adaro Energy PT",
    "Rockwool A/S/ADR, Rockwool A/S",
    "'AMARIN CORP PLC\\UK', Amarin Corp PLC",
    "DATA I/O CORP, Data I/O Corp"
  })
  void a_filer_s_name_loses_the_note_of_its_state_behind_it_and_no_word_of_its_own(
      String title, String name) throws IOException {
    read(
        "{\"0\":{\"cik_str\":1,\"ticker\":\"X\",\"title\":\"%s\"}}"
            .formatted(title.replace("\\", "\\\\")));

    assertThat(read.getFirst().getName()).isEqualTo(name);
  }

  @Test
  void a_slash_within_the_name_of_a_body_is_no_note_of_the_SEC() throws IOException {
    read(
        """
        id,name,abbreviation,jurisdiction_code
        us/rfe-rl,Radio Free Europe and Radio Liberty,RFE/RL,US
        ke/hiv,National Council on HIV/AIDS,,KE
        """);

    assertThat(read.getFirst().getAliases()).containsExactly(new Alias("RFE/RL", true, true));
    assertThat(read.getLast().getName()).isEqualTo("National Council on HIV/AIDS");
  }

  @Test
  void a_single_word_is_an_ambiguous_alias_and_a_longer_one_is_not() throws IOException {
    read(
        "{\"0\":{\"cik_str\":1,\"ticker\":\"AAPL\",\"title\":\"Apple Inc.\"},"
            + "\"1\":{\"cik_str\":2,\"ticker\":\"JCI\",\"title\":\"Johnson Controls Inc\"}}");

    assertThat(read.get(0).getAliases()).contains(new Alias("Apple", true, true));
    assertThat(read.get(1).getAliases()).contains(new Alias("Johnson Controls", false, false));
  }

  @Test
  void public_bodies_get_their_abbreviation_kind_and_jurisdiction() throws IOException {
    ImportReport report =
        read(
            """
            id,name,abbreviation,other_names,dissolution_date,jurisdiction_code
            gb/treasury,Her Majesty's Treasury,HMT,HM Treasury,,GB
            us/acf,Administration for Children and Families (ACF),,,,US
            gb/old,Old Department,,,1999-01-01,GB
            gb/nowhere,A Department of Nothing,,,,ZZ
            """);

    assertThat(read)
        .extracting(ReferenceEntity::getId)
        .containsExactly("ministry:gb-treasury", "ministry:us-acf");
    assertThat(read.get(0).getAliases()).contains(new Alias("HMT", true, true));
    assertThat(read.get(1).getName()).isEqualTo("Administration for Children and Families");
    assertThat(read.get(1).getKind()).isEqualTo(BodyKind.AGENCY);
    assertThat(report.skipped())
        .containsEntry(SkipReason.INACTIVE, 1L)
        .containsEntry(SkipReason.INVALID, 1L);
  }

  @Test
  void a_place_in_brackets_behind_a_body_s_name_is_a_part_of_that_and_no_abbreviation()
      throws IOException {
    read(
        """
        id,name,abbreviation,jurisdiction_code
        gb/copfs,Crown Office and Procurator Fiscal (Scotland),,GB
        us/aoa,Administration on Aging of America (AoA),,US
        """);

    assertThat(read)
        .extracting(ReferenceEntity::getName)
        .containsExactly(
            "Crown Office and Procurator Fiscal (Scotland)", "Administration on Aging of America");
    assertThat(read.getFirst().getAliases()).isEmpty();
    assertThat(read.getLast().getAliases()).containsExactly(new Alias("AoA", true, true));
  }

  @Test
  void an_abbreviation_of_many_letters_keeps_its_capitals_beside_a_name_that_is_not_shouted()
      throws IOException {
    read(
        """
        id,name,abbreviation,jurisdiction_code
        us/usaid,US Agency for International Development (USAID),USAID,US
        eu/eiopa,European Insurance and Occupational Pensions Authority (EIOPA),,EU
        """);
    read(
        """
        "LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1"
        "529900T8BM49AURSDO55","ACME ROBOTICS AG","ROBOTICA"
        """);

    assertThat(read)
        .extracting(e -> e.getAliases().getFirst())
        .containsExactly(
            new Alias("USAID", true, true),
            new Alias("EIOPA", true, true),
            new Alias("Acme Robotics", false, false));
    assertThat(read.getLast().getAliases()).contains(new Alias("Robotica", true, true));
  }

  @Test
  void finance_database_symbols_lose_the_suffix_that_names_the_exchange() throws IOException {
    read(
        """
        symbol,name,summary,mic,country,isin,delisted
        0001.HK,CK Hutchison Holdings Limited,"Ports, and more",XHKG,Hong Kong,KYG217651051,False
        9999.HK,Gone Limited,,XHKG,China,,True
        """);

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().getTickers()).containsExactly(new Ticker("0001", "XHKG"));
    assertThat(read.getFirst().getJurisdiction()).isEqualTo("HK");
    assertThat(read.getFirst().getIdentifiers()).containsEntry("ISIN", "KYG217651051");
  }

  @ParameterizedTest
  @CsvSource({
    "VODX.L, XLON, VODX",
    "7203.T, XTKS, 7203",
    "ACMB.B, XNYS, ACMB.B",
    "ACMB.T, XNYS, ACMB.T"
  })
  void a_finance_database_symbol_loses_one_letter_only_where_it_stands_for_the_exchange(
      String symbol, String mic, String listed) throws IOException {
    read("symbol,name,mic\n%s,Acme Holdings,%s\n".formatted(symbol, mic));

    assertThat(read.getFirst().getTickers()).containsExactly(new Ticker(listed, mic));
  }

  @ParameterizedTest
  @CsvSource({
    "'HP,Helmerich & Payne Inc,XNYS,', company:xnys-hp",
    "'7203.T,Acme Holdings,XTKS,', company:xtks-7203",
    "'HP,Helmerich & Payne Inc,,', company:symbol-hp",
    "'ACM,Acme Holdings,XNYS,US0378331005', company:isin-us0378331005"
  })
  void a_finance_database_company_has_a_register_s_id_that_is_nobody_else_s(String row, String id)
      throws IOException {
    read("symbol,name,mic,isin\n" + row + "\n");

    assertThat(read.getFirst().getId()).isEqualTo(id);
    assertThat(StoredEntity.isFromRegister(read.getFirst())).isTrue();
  }

  @Test
  void the_rows_of_one_ISIN_in_finance_database_are_the_listings_of_one_company()
      throws IOException {
    ImportReport report =
        read(
            """
            symbol,name,mic,isin
            SHEL,Shell plc,XNYS,GB00BP6MXD84
            ACM,Acme Holdings,XNYS,
            SHEL.L,Shell plc,XLON,GB00BP6MXD84
            ACM,Acme Works,XNYS,
            """);

    assertThat(read)
        .extracting(ReferenceEntity::getId)
        .containsExactlyInAnyOrder("company:isin-gb00bp6mxd84", "company:xnys-acm");
    assertThat(read)
        .flatExtracting(ReferenceEntity::getTickers)
        .containsExactlyInAnyOrder(
            new Ticker("SHEL", "XNYS"), new Ticker("SHEL", "XLON"), new Ticker("ACM", "XNYS"));
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.DUPLICATE_ID, 1L));
  }

  @Test
  void a_company_that_finance_database_gives_another_s_ISIN_adds_no_listing_to_that()
      throws IOException {
    ImportReport report =
        read(
            """
            symbol,name,mic,isin
            0528.HK,Kingdom Holdings Limited,XHKG,KYG525551027
            3816.HK,KFM Kingdom Holdings Limited,XHKG,KYG525551027
            """);

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().getTickers()).containsExactly(new Ticker("0528", "XHKG"));
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.DUPLICATE_ID, 1L));
  }

  @Test
  void gleif_entities_keep_their_lei_and_name_their_successor() throws IOException {
    ImportReport report =
        read(
            """
            "LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1","Entity.LegalAddress.Country","Entity.EntityStatus","Entity.EntityCategory","Entity.SuccessorEntity.SuccessorLEI"
            "529900T8BM49AURSDO55","ACME ROBOTICS AG","Acme Robots","DE","ACTIVE","GENERAL",""
            "529900T8BM49AURSDO56","OLD WORKS AG","","DE","INACTIVE","GENERAL","529900T8BM49AURSDO55"
            "529900T8BM49AURSDO57","DEAD WORKS AG","","DE","INACTIVE","GENERAL",""
            "bad","X AG","","DE","ACTIVE","GENERAL",""
            """);

    assertThat(read).hasSize(2);
    assertThat(read.get(0).getIdentifiers()).containsEntry("LEI", "529900T8BM49AURSDO55");
    assertThat(read.get(0).getAliases())
        .extracting(Alias::getText)
        .contains("Acme Robots", "Acme Robotics");
    assertThat(read.get(1).getSuccessorId()).isEqualTo("company:lei-529900t8bm49aursdo55");
    assertThat(report.skipped())
        .containsEntry(SkipReason.INACTIVE, 1L)
        .containsEntry(SkipReason.NO_ID, 1L);
  }

  @Test
  void wikidata_people_have_the_offices_of_all_their_rows() throws IOException {
    read(
        """
        item,itemLabel,altLabels,positionLabel,jurisdiction,organization,start,end,country
        http://www.wikidata.org/entity/Q7,Ada Maria Quill,A. M. Quill,President of Kenya,,,2013-04-09T00:00:00Z,2022-09-13T00:00:00Z,Kenya
        http://www.wikidata.org/entity/Q8,Bo Ek,,chief executive officer,,http://www.wikidata.org/entity/Q95,2015,,US
        http://www.wikidata.org/entity/Q7,Ada Maria Quill,,Minister of Finance,KE,,2002,2003,Kenya
        """);

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("person:q7", "person:q8");
    assertThat(read.getFirst().getJurisdiction()).isEqualTo("KE");
    assertThat(read.getFirst().getOffices())
        .containsExactly(
            new Office("president", null, "KE", "2013-04-09", "2022-09-13"),
            new Office("finance minister", null, "KE", "2002-01-01", "2004-01-01"));
    assertThat(read.getLast().getOffices())
        .containsExactly(
            new Office("chief executive officer", "company:q95", null, "2015-01-01", null));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-01-01, 2009-01-01, 2009-01-01, 2010-01-01, of unknown days within a year",
    "2009-03-04, 2009-01-01, 2009-03-04, 2010-01-01, ended on an unknown day of the year",
    "2009-03-01, 2009-03-01, 2009-03-01, 2009-04-01, of unknown days within a month",
    "2009-03-04, 2009-03-01, 2009-03-04, 2009-04-01, ended on an unknown day of the month",
    "2009-03-04, 2009-03-04, 2009-03-04, 2009-03-05, of a day",
    "2009-01-01, 2010-01-01, 2009-01-01, 2010-01-01, as written"
  })
  void a_wikidata_office_that_began_and_ended_in_one_period_ends_with_that(
      String start, String end, String from, String to, String what) throws IOException {
    read(
        """
        item,itemLabel,positionLabel,start,end,country
        Q7,Ada Maria Quill,President of Kenya,%sT00:00:00Z,%sT00:00:00Z,Kenya
        """
            .formatted(start, end));

    assertThat(read).singleElement().extracting(ReferenceEntity::getId).isEqualTo("person:q7");
    assertThat(read.getFirst().getOffices())
        .as(what)
        .containsExactly(new Office("president", null, "KE", from, to));
  }

  @ParameterizedTest
  @CsvSource({"2015-03-01, 2014-02-03", "2015, 2013"})
  void a_wikidata_office_that_ends_before_it_begins_loses_its_end_and_no_other_office(
      String start, String end) throws IOException {
    read(
        """
        item,itemLabel,positionLabel,start,end
        Q7,Ada Maria Quill,Minister of Finance of Kenya,2002-05-01,2003-05-02
        Q7,Ada Maria Quill,President of Kenya,%s,%s
        """
            .formatted(start, end));

    assertThat(read.getFirst().getOffices())
        .extracting(Office::getRole, Office::getTo)
        .containsExactly(tuple("finance minister", "2003-05-02"), tuple("president", null));
  }

  @Test
  void of_a_wikidata_person_s_offices_and_names_those_are_taken_that_an_entry_may_have()
      throws IOException {
    read(
        IntStream.rangeClosed(1900, 2001)
            .mapToObj(
                year ->
                    "Q7,Ada Maria Quill,Ada Lind|%s,President of Kenya,%d\n"
                        .formatted("very ".repeat(90) + "Ada", year))
            .collect(Collectors.joining("", "item,itemLabel,altLabels,positionLabel,start\n", "")));

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().getOffices())
        .hasSize(100)
        .startsWith(new Office("president", null, "KE", "1900-01-01", null));
    assertThat(read.getFirst().getAliases())
        .extracting(Alias::getText)
        .containsExactly("Quill", "Ada Lind");
  }

  @ParameterizedTest
  @CsvSource({
    "Minister of Finance of Kenya, finance minister",
    "Minister of Trade and Industry of the Republic of Kenya, trade and industry minister",
    "Minister for Foreign Affairs of Kenya, foreign affairs minister",
    "Prime Minister of Kenya, prime minister"
  })
  void the_country_behind_a_wikidata_office_is_no_part_of_what_it_is_called(
      String position, String role) throws IOException {
    read("item,itemLabel,positionLabel\nQ7,Ada Maria Quill,%s\n".formatted(position));

    assertThat(read.getFirst().getOffices())
        .containsExactly(new Office(role, null, "KE", null, null));
  }

  @Test
  void an_office_that_stands_in_several_rows_is_one_as_for_each_citizenship_of_its_holder()
      throws IOException {
    read(
        """
        item,itemLabel,positionLabel,start,country
        Q7,Ada Maria Quill,President of Kenya,2013,Kenya
        Q7,Ada Maria Quill,President of Kenya,2013,United Kingdom
        """);

    assertThat(read.getFirst().getOffices())
        .containsExactly(new Office("president", null, "KE", "2013-01-01", null));
  }

  @Test
  void an_abbreviation_is_an_alias_beside_the_word_that_it_looks_like() throws IOException {
    read(
        """
        item,itemLabel,altLabels,country
        Q7,Gap,GAP|The Gap Works|THE GAP WORKS|gap,US
        """);

    assertThat(read.getFirst().getAliases())
        .containsExactly(
            new Alias("Gap", true, true),
            new Alias("GAP", true, true),
            new Alias("The Gap Works", false, false));
  }

  @Test
  void a_null_in_a_list_of_wikidata_rows_says_nothing() throws IOException {
    read(
        "[{\"item\":\"Q95\",\"itemLabel\":\"Google Works\",\"altLabels\":null,"
            + "\"positionLabel\":null}]");

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:q95");
    assertThat(read.getFirst().getAliases()).isEmpty();
  }

  @Test
  void a_wikidata_person_s_surname_and_name_of_two_words_are_ambiguous() throws IOException {
    read(
        """
        item,itemLabel,positionLabel,country
        Q7,Ada Maria Quill,President of Kenya,Kenya
        Q8,Bo Ek,President of Norway,Norway
        """);

    assertThat(read.getFirst().getAliases()).containsExactly(new Alias("Quill", true, true));
    assertThat(read.getLast().getAliases())
        .containsExactlyInAnyOrder(new Alias("Bo Ek", true, true), new Alias("Ek", true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "Surangel Whipps Jr., Whipps",
    "'Surangel Whipps, Jr.', Whipps",
    "Va'aletoa Sualauvi II, Sualauvi",
    "Ada Quill-Lind, Quill-Lind",
    "Ping Xi, Xi"
  })
  void a_generation_behind_a_wikidata_person_s_surname_is_no_part_of_that(
      String label, String surname) throws IOException {
    read("item,itemLabel,positionLabel\nQ7,\"%s\",President of Kenya\n".formatted(label));

    assertThat(read.getFirst().getAliases()).contains(new Alias(surname, true, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Charles III", "Mohammed VI", "John Carl I"})
  void a_monarch_s_number_is_no_surname(String label) throws IOException {
    read("item,itemLabel,positionLabel\nQ7,%s,monarch of Kenya\n".formatted(label));

    assertThat(read.getFirst().getAliases())
        .extracting(Alias::getText)
        .allSatisfy(alias -> assertThat(alias).isEqualTo(label));
  }

  @Test
  void the_table_of_world_leaders_is_one_of_wikidata_people() throws IOException {
    read(
        """
        countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year
        Q222,Albania,Q1625960,President of Albania,Q727132,Ilir Meta,2017,2022
        """);

    assertThat(read).singleElement().extracting(ReferenceEntity::getId).isEqualTo("person:q727132");
    assertThat(read.getFirst().getOffices())
        .containsExactly(new Office("president", null, "AL", "2017-01-01", "2023-01-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "item,itemLabel,altLabels,ticker,exchange,country"
            + "|http://www.wikidata.org/entity/Q95,Google Works,Googleplex,GW,NASDAQ,US"
            + "|http://www.wikidata.org/entity/Q95,Google Works,,GWK,NYSE,US",
        "[{\"item\":\"http://www.wikidata.org/entity/Q95\",\"itemLabel\":\"Google Works\","
            + "\"altLabels\":\"Googleplex\",\"ticker\":\"GW\",\"exchange\":\"NASDAQ\","
            + "\"country\":\"United States\"},{\"item\":\"http://www.wikidata.org/entity/Q95\","
            + "\"itemLabel\":\"Google Works\",\"ticker\":\"GWK\",\"exchange\":\"XNYS\"}]"
      })
  void wikidata_rows_of_one_item_are_one_entity(String file) throws IOException {
    read(file.replace('|', '\n'));

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().getId()).isEqualTo("company:q95");
    assertThat(read.getFirst().getJurisdiction()).isEqualTo("US");
    assertThat(read.getFirst().getTickers())
        .containsExactly(new Ticker("GW", "XNAS"), new Ticker("GWK", "XNYS"));
  }

  @Test
  void a_list_of_wikidata_rows_may_begin_with_blank_lines() throws IOException {
    read("\n \r\n[{\"item\":\"Q95\",\"itemLabel\":\"Google Works\",\"country\":\"US\"}]");

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:q95");
  }

  @Test
  void our_own_csv_and_json_lines_say_the_same() throws IOException {
    read(
        """
        id,name,aliases,tickers,country
        company:acme,Acme Robotics Ltd,Acme?|Acme Robotics,XNYS: ACM|XHKG :0700,US
        """);
    read(
        """
        {"id":"company:acme","name":"Acme Robotics Ltd","aliases":[{"text":"Acme","caseSensitive":true,"ambiguous":true},"Acme Robotics"],"tickers":[{"symbol":"ACM","exchange":"XNYS"},{"symbol":"0700","exchange":"XHKG"}],"jurisdiction":"US"}
        """);

    assertThat(read).hasSize(2);
    assertThat(read.get(0)).isEqualTo(read.get(1));
  }

  @Test
  void offices_of_a_person_are_read_from_both() throws IOException {
    read(
        """
        id,name,offices
        person:jane-roe,Jane Roe,finance minister@ministry:de-finance@DE@2021-12-08@2024-11-07|chair@company:acme
        """);
    read(
        """
        {"id":"person:jane-roe","name":"Jane Roe","offices":[{"role":"finance minister","organizationId":"ministry:de-finance","jurisdiction":"DE","from":"2021-12-08","to":"2024-11-07"},{"role":"chair","organizationId":"company:acme"}]}
        """);

    assertThat(read.get(0).getOffices())
        .containsExactly(
            new Office("finance minister", "ministry:de-finance", "DE", "2021-12-08", "2024-11-07"),
            new Office("chair", "company:acme", null, null, null));
    assertThat(read.get(1)).isEqualTo(read.get(0));
  }

  @Test
  void a_bad_line_is_reported_and_the_rest_is_read() throws IOException {
    ImportReport report =
        read(
            """
            {"id":"company:a","name":"Alpha Works"}
            {"id":"company:b","name":
            {"id":"thing:c","name":"Gamma Works"}
            {"id":"company:a","name":"Alpha Works"}
            """);

    assertThat(read).hasSize(1);
    assertThat(report.skipped())
        .containsEntry(SkipReason.MALFORMED, 1L)
        .containsEntry(SkipReason.INVALID, 1L)
        .containsEntry(SkipReason.DUPLICATE_ID, 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        item,itemLabel,positionLabel
        Q7,Ada Quill,President of Kenya
        Q8,-,President of Kenya
        Q9,Bo Ek,President of Kenya
        """,
        """
        item,itemLabel,ticker,exchange
        Q7,Acme Works,ACM,XNYS
        Q8,-,DSH,XNYS
        Q9,Beta Works,BTA,XNYS
        """,
        """
        {"0":{"cik_str":7,"ticker":"ACM","title":"Acme Works"},
         "1":{"cik_str":8,"ticker":"DSH","title":"-"},
         "2":{"cik_str":9,"ticker":"BTA","title":"Beta Works"}}
        """,
        """
        symbol,name,mic,isin
        ACM,Acme Works,XNYS,US0000000001
        DSH,-,XNYS,US0000000002
        BTA,Beta Works,XNYS,US0000000003
        """
      })
  void what_is_put_together_of_several_rows_is_reported_with_the_row_that_it_begins_at(String file)
      throws IOException {
    ImportReport report = read(file);

    assertThat(read).hasSize(2);
    assertThat(report.examples())
        .extracting(ImportReport.Skipped::row, ImportReport.Skipped::reason)
        .containsExactly(tuple(2L, SkipReason.INVALID));
  }

  @Test
  void reasons_are_reported_in_the_same_order_whatever_was_skipped_first() throws IOException {
    ImportReport report =
        read(
            """
            {"id":"thing:c","name":"Gamma Works"}
            {"id":"company:a","name":"Alpha Works"}
            {"id":"company:a","name":"Alpha Works"}
            {"id":"company:b"}
            {"name":"Beta Works"}
            {"id":
            """);

    assertThat(report.skipped().keySet())
        .containsExactly(
            SkipReason.MALFORMED,
            SkipReason.NO_ID,
            SkipReason.NO_NAME,
            SkipReason.DUPLICATE_ID,
            SkipReason.INVALID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'aliases':'IBM'|aliases: has to be a list, but it is of type string",
        "'aliases':[5]|aliases[0]: has to be an object, but it is of type number",
        "'aliases':[{'text':'IBM','ambiguous':'yes'}]|aliases[0].ambiguous: has to be true or false, but it is of type string",
        "'jurisdiction':5|jurisdiction: has to be a string, but it is of type number",
        "'tickers':['IBM']|tickers[0]: has to be an object, but it is of type string",
        "'identifiers':'LEI'|identifiers: has to be an object of strings, but it is of type string",
        "'identifiers':{'LEI':[]}|identifiers.LEI: has to be a string, but it is of type array",
        "'offices':[{'role':3}]|offices[0].role: has to be a string, but it is of type number",
        "'kind':'AGENCI'|kind: has to be one of MINISTRY, CENTRAL_BANK, REGULATOR, AGENCY,",
        "'type':'firm'|type: has to be one of COMPANY, MINISTRY, PERSON, ORGANIZATION, PLACE, but it is \"firm\"",
        "'type':'unknown'|type: has to be one of COMPANY,",
      })
  void what_json_says_otherwise_than_the_schema_is_refused_with_its_field_and_what_may_stand_there(
      String field, String message) throws IOException {
    ImportReport report = read(acme(field));

    assertThat(read).isEmpty();
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.INVALID, 1L));
    assertThat(report.examples().getFirst().detail()).startsWith(message).doesNotEndWith("...");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'from':'2024-07-05','to':'2024-07-05'|offices[0]: to has to be behind from, since it is the day after the last",
        "'jurisdiction':'ZZ'|offices[0]: the jurisdiction has to be an ISO 3166-1 alpha-2 code, EU or XK"
      })
  void what_is_wrong_with_an_office_is_said_with_what_may_stand_there(String field, String message)
      throws IOException {
    ImportReport report =
        read(
            "{'id':'person:ada-quill','name':'Ada Quill','offices':[{'role':'chair',%s}]}"
                .formatted(field)
                .replace('\'', '"'));

    assertThat(read).isEmpty();
    assertThat(report.examples().getFirst().detail()).isEqualTo("person:ada-quill: " + message);
  }

  private static String acme(String field) {
    return "{'id':'company:acme','name':'Acme Robotics',%s}".formatted(field).replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'aliases':[{'text':'IBM','ambigous':true}]|aliases[0].ambigous: there is no such field; did you mean ambiguous?",
        "'jurisdicton':'US'|jurisdicton: there is no such field; did you mean jurisdiction?",
        "'headquarters':'Armonk'|headquarters: there is no such field; there are id, type, name, aliases",
      })
  void a_field_of_json_that_entities_do_not_have_is_refused_with_those_that_there_are(
      String field, String message) throws IOException {
    ImportReport report = read(acme(field));

    assertThat(read).isEmpty();
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.UNKNOWN_FIELD, 1L));
    assertThat(report.examples().getFirst().detail()).startsWith(message).doesNotEndWith("...");
  }

  @Test
  void what_a_newer_version_wrote_in_json_is_read_without_the_fields_that_are_new_when_asked_for()
      throws IOException {
    ImportReport report =
        read(
            """
            {"id":"company:acme","name":"Acme Robotics","homepage":"acme.example","aliases":[{"text":"ACR","lang":"en"},{"text":"Acme","lang":"en"}]}
            {"id":"company:beta","name":"Beta Works","homepage":{"en":"beta.example"},"aliases":["Beta"]}
            """,
            UnknownFields.LEFT_OUT);

    assertThat(read)
        .extracting(ReferenceEntity::getId, e -> e.getAliases().size())
        .containsExactly(tuple("company:acme", 2), tuple("company:beta", 1));
    assertThat(report.skipped()).isEmpty();
    assertThat(report.leftOut())
        .containsExactly(Map.entry("aliases[].lang", 2L), Map.entry("homepage", 2L));
  }

  @Test
  void what_is_left_out_excuses_nothing_else_in_a_row() throws IOException {
    ImportReport report =
        read(acme("'homepage':'acme.example','aliases':'Acme'"), UnknownFields.LEFT_OUT);

    assertThat(read).isEmpty();
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.INVALID, 1L));
  }

  @Test
  void a_column_of_our_csv_that_entities_do_not_have_is_left_out_when_asked_for()
      throws IOException {
    ImportReport report =
        read(
            """
            id,name,homepage
            company:acme,Acme Robotics,acme.example
            company:beta,Beta Works,
            """,
            UnknownFields.LEFT_OUT);

    assertThat(read)
        .extracting(ReferenceEntity::getName)
        .containsExactly("Acme Robotics", "Beta Works");
    assertThat(report.leftOut()).containsExactly(Map.entry("homepage", 1L));
  }

  @Test
  void a_null_in_json_counts_as_absent_and_a_register_s_number_may_be_one() throws IOException {
    read(
        """
        {"id":"company:acme","name":"Acme Robotics","type":null,"aliases":null,"kind":null,"identifiers":{"CIK":77}}
        """);

    assertThat(read).hasSize(1);
    assertThat(read.getFirst().getAliases()).isEmpty();
    assertThat(read.getFirst().getIdentifiers()).containsEntry("CIK", "77");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ministry:acme,Acme,AGENCI;ministry:acme: kind: has to be one of MINISTRY, CENTRAL_BANK,",
        "ministry:acme,Acme,UNKNOWN;ministry:acme: kind: has to be one of MINISTRY, CENTRAL_BANK,",
        "company:ac\u00a0me,Acme,;company:ac\u00a0me: id: has to begin with \"company:\" and go on without spaces, and without the tilde of derived ids",
        "thing:acme,Acme,;thing:acme: id: has to begin with one of company:, ministry:, person:, organization:, place:"
      })
  void a_word_of_our_csv_that_is_none_is_refused_with_the_words_that_there_are(
      String row, String message) throws IOException {
    ImportReport report = read("id,name,kind\n" + row + "\n");

    assertThat(read).isEmpty();
    assertThat(report.examples().getFirst().detail()).startsWith(message).doesNotEndWith("...");
  }

  @Test
  void a_row_of_our_csv_with_a_country_and_another_jurisdiction_is_refused() throws IOException {
    ImportReport report =
        read(
            """
            id,name,country,jurisdiction
            company:acme,Acme Robotics,US,CA
            company:beta,Beta Works,US,US
            company:gamma,Gamma Works,,CA
            """);

    assertThat(read)
        .extracting(ReferenceEntity::getId, ReferenceEntity::getJurisdiction)
        .containsExactly(tuple("company:beta", "US"), tuple("company:gamma", "CA"));
    assertThat(report.examples())
        .extracting(ImportReport.Skipped::detail)
        .containsExactly("company:acme: country: is another than the jurisdiction of the row");
  }

  @Test
  void a_row_of_our_csv_is_refused_for_what_stands_in_a_column_that_there_is_not()
      throws IOException {
    ImportReport report =
        read(
            """
            id,name,alias
            company:acme,Acme Robotics,Acme
            company:beta,Beta Works,
            """);

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:beta");
    assertThat(report.examples())
        .singleElement()
        .satisfies(
            example ->
                assertThat(example.detail())
                    .isEqualTo(
                        "company:acme: alias: there is no such column; did you mean aliases?"));
  }

  @Test
  void two_entities_on_one_line_are_refused_rather_than_the_second_lost() throws IOException {
    ImportReport report =
        read(
            """
            {"id":"company:a","name":"Alpha Works"} {"id":"company:b","name":"Beta Works"}
            {"id":"company:c","name":"Gamma Works"}
            """);

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:c");
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.MALFORMED, 1L));
    assertThat(report.examples().getFirst().detail()).contains("write one object a line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'aliases':['ACR'],'aliases':['Acme']",
        "'aliases':[{'text':'ACR','text':'Acme'}]"
      })
  void a_field_of_json_that_stands_twice_is_refused_rather_than_its_first_value_lost(String field)
      throws IOException {
    ImportReport report = read(acme(field));

    assertThat(read).isEmpty();
    assertThat(report.skipped()).containsExactly(Map.entry(SkipReason.MALFORMED, 1L));
    assertThat(report.examples().getFirst().detail()).startsWith("Duplicate field");
  }

  @Test
  void what_is_shown_of_a_skipped_row_is_shortened_between_two_characters() throws IOException {
    ImportReport report = read("id,name\n" + "x".repeat(399) + "\uD83D\uDE00x,Name\n");

    assertThat(report.examples())
        .singleElement()
        .satisfies(example -> assertThat(example.detail()).endsWith("xxx..."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello,world", "# Monday\n[{\"item\":\"Q95\"}]"})
  void a_file_of_no_known_kind_is_refused(String file) {
    assertThatThrownBy(() -> ReferenceFormat.of(file)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void json_lines_may_have_comments_as_our_csv_may() throws IOException {
    ImportReport report =
        read(
            """
            # Monday
            {"id":"company:a","name":"Alpha Works"}

            # Tuesday
            {"id":"company:b","name":"Beta Works"}
            """);

    assertThat(read).extracting(ReferenceEntity::getId).containsExactly("company:a", "company:b");
    assertThat(report.skipped()).isEmpty();
    assertThat(report.rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` [{'item':'Q95'}]`|WIKIDATA",
        "`  {'id':'company:a'}`|JSONL",
        "`\t{'0':{'cik_str':9}}`|SEC"
      })
  void blanks_before_json_do_not_hide_its_format(String file, ReferenceFormat format) {
    assertThat(ReferenceFormat.of(file.replace('\'', '"'))).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "sec-company-tickers.json, SEC, 5000",
    "publicbodies-gb.csv, PUBLICBODIES, 1000",
    "publicbodies-us.csv, PUBLICBODIES, 100",
    "publicbodies-nz.csv, PUBLICBODIES, 100",
    "publicbodies-eu.csv, PUBLICBODIES, 50",
    "financedatabase-HKG.csv, FINANCEDATABASE, 1000"
  })
  void reads_the_files_that_people_have(String name, ReferenceFormat format, int atLeast)
      throws IOException {
    Path file = SharedFiles.require("catalog-sources/" + name);

    ImportReport report;
    try (Reader in = Files.newBufferedReader(file)) {
      report = format.reader(UnknownFields.REFUSED).read(in, read::add);
    }

    System.out.printf(
        "%s: %d rows, %d taken, skipped %s%n",
        name, report.rows(), report.taken(), report.skipped());
    assertThat(ReferenceFormat.of(Files.readString(file).substring(0, 2000))).isEqualTo(format);
    assertThat(report.taken()).isGreaterThanOrEqualTo(atLeast);
    assertThat(report.taken()).isEqualTo(read.size());
  }

  private ImportReport read(String file) throws IOException {
    return read(file, UnknownFields.REFUSED);
  }

  private ImportReport read(String file, UnknownFields unknown) throws IOException {
    return ReferenceFormat.of(file).reader(unknown).read(new StringReader(file), read::add);
  }
}
