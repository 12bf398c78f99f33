package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.events.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled catalog on articles: which names it links, and which it must not. */
class BundledLinkingTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @Test
  void links_the_seed_articles_entities() {
    Story story =
        Story.of(
                "China's {m:Ministry of Industry and Information Technology} has said that it is"
                    + " looking to cooperate with foreign companies. US cloud services providers"
                    + " such as {c:Amazon}, {c:Microsoft} and {c:Apple} had made investments."
                    + " Chinese companies are leaders with {c:Alibaba} taking first place. ")
            .about("ministry of industry and information technology", "cloud services");

    Links links = CATALOG.link(story.extraction());

    assertThat(ids(story))
        .containsExactly(
            "ministry:cn-miit",
            "company:amazon",
            "company:microsoft",
            "company:apple",
            "company:alibaba");
    assertThat(links.idByKeyword()).containsExactly("ministry:cn-miit", null);
    assertThat(links.entities())
        .filteredOn(e -> e.getId().equals("ministry:cn-miit"))
        .extracting(Entity::getJurisdiction)
        .containsExactly("CN");
  }

  @ParameterizedTest
  @CsvSource({
    "House of Fraser,house-of-fraser",
    "Harrods,harrods",
    "Schwarz Group,schwarz-group",
    "Lidl,lidl",
    "Babcock & Wilcox,xnys-bw",
    "Fidelity International,fidelity-international",
    "Anschutz Entertainment Group,anschutz-entertainment-group",
    "Beximco Pharmaceuticals,beximco-pharmaceuticals",
    "Beximco,beximco",
  })
  void a_parent_a_subsidiary_and_a_namesake_are_firms_of_their_own(String name, String id) {
    Story story = Story.of("{c:" + name + "} said on Monday that it will hire.");

    assertThat(ids(story)).containsExactly("company:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "Hikma, Hikma Pharmaceuticals Plc, hikma",
    "Smith & Wesson, Smith & Wesson Brands Inc, smith-wesson",
    "Futu, Futu Holdings Ltd, futu",
    "Hochschild Mining, Hochschild Mining Plc, hochschild",
    "Mr. Cooper Group, Mr. Cooper Group Inc, mr-cooper",
    "Ukrzaliznytsia, Ukrainian Railways, ukrainian-railways",
  })
  void a_firm_has_one_id_by_each_of_its_names(String name, String other, String id) {
    assertThat(ids(Story.of("{c:" + name + "} said on Monday that it will hire.")))
        .containsExactly("company:" + id);
    assertThat(ids(Story.of("{c:" + other + "} said on Monday that it will hire.")))
        .containsExactly("company:" + id);
  }

  @Test
  void a_finance_ministry_is_that_of_the_storys_country() {
    assertThat(ids(Story.of("The {m:Finance Ministry} said so.").filedIn("TOKYO")))
        .containsExactly("ministry:jp-finance");
    assertThat(ids(Story.of("India's {m:Finance Ministry} said so.").filedIn("TOKYO")))
        .containsExactly("ministry:in-finance");
    assertThat(ids(Story.of("The {m:Japanese Finance Ministry} said so.")))
        .containsExactly("ministry:jp-finance");
    assertThat(ids(Story.of("The {m:Ministry of Finance} of Japan said so.")))
        .containsExactly("ministry:jp-finance");
  }

  @Test
  void an_organisation_may_bear_its_countrys_name_before_a_name_that_others_have_too() {
    assertThat(ids(Story.of("The {o:Kenya High Court} said so.")))
        .containsExactly("organization:high-court-of-kenya");
    assertThat(ids(Story.of("The {o:Nigeria National Assembly} said so.").filedIn("TOKYO")))
        .containsExactly("organization:national-assembly-nigeria");
    assertThat(ids(Story.of("The {o:Kenya Union of Norvik} said so.")))
        .containsExactly("organization:~kenya-union-of-norvik");
  }

  @Test
  void a_bodys_name_may_break_off_behind_of() {
    assertThat(ids(Story.of("The {m:Norvik Ministry of} said so.")))
        .containsExactly("ministry:~norvik-ministry-of");
  }

  @Test
  void a_body_of_the_united_nations_may_have_them_before_its_name_or_not() {
    assertThat(ids(Story.of("The {o:U.N. Food and Agriculture Organisation} said so.")))
        .containsExactly("organization:food-and-agriculture-organization");
    assertThat(ids(Story.of("{o:UN Office for the Coordination of Humanitarian Affairs} said so.")))
        .containsExactly(
            "organization:united-nations-office-for-the-coordination-of-humanitarian-affairs");
  }

  @Test
  void an_abbreviation_that_is_a_small_word_otherwise_is_known_by_its_capitals() {
    assertThat(ids(Story.of("The {o:WHO} said so.")))
        .containsExactly("organization:world-health-organization");
  }

  @Test
  void a_body_is_not_short_for_a_committee_of_its() {
    assertThat(
            ids(Story.of("{o:Norland Senate Committee on Finance} met. {o:Norland Senate} did.")))
        .containsExactly(
            "organization:~norland-senate-committee-on-finance", "organization:~norland-senate");
  }

  @Test
  void a_plural_owns_a_body_with_either_apostrophe() {
    Story typed = Story.of("The Philippines' {m:Finance Ministry} said so.").filedIn("TOKYO");
    Story typeset =
        Story.of("The Philippines\u2019 {m:Finance Ministry} said so.").filedIn("TOKYO");

    assertThat(ids(typeset)).isEqualTo(ids(typed)).containsExactly("ministry:~ph-finance-ministry");
  }

  @Test
  void a_name_that_any_country_may_use_is_not_linked_to_one_the_story_does_not_speak_of() {
    assertThat(ids(Story.of("The {m:Office of the Prime Minister} said so.").filedIn("WINDHOEK")))
        .containsExactly("ministry:~na-office-of-prime-minister");
    assertThat(ids(Story.of("Ethiopia waits. The {m:Office of the Prime Minister} said so.")))
        .containsExactly("ministry:et-pmo");
    assertThat(ids(Story.of("The {m:Bundesbank} said so.")))
        .containsExactly("ministry:de-bundesbank");
  }

  @Test
  void the_securities_commission_of_an_english_wire_is_that_of_the_us_unless_the_story_says_so() {
    assertThat(
            ids(Story.of("In a filing with the {m:Securities and Exchange Commission} it said.")))
        .containsExactly("ministry:us-sec");
    assertThat(ids(Story.of("The {m:Securities and Exchange Commission} met.").filedIn("LAGOS")))
        .containsExactly("ministry:ng-sec");
  }

  @Test
  void a_descriptive_name_in_an_article_that_is_at_home_elsewhere_is_not_that_of_the_us() {
    assertThat(ids(Story.of("The {m:education department} drew lots.").filedIn("NEW DELHI")))
        .containsExactly("ministry:~in-education-department");
  }

  @Test
  void a_courts_owner_beside_it_rules_those_of_other_countries_out() {
    Story story =
        Story.of("Japan, Japan and Japan again. Uganda's {o:Supreme Court} had stopped them.");

    assertThat(ids(story)).containsExactly("organization:supreme-court-of-uganda");
  }

  @Test
  void the_abbreviations_that_the_world_knows_link_by_themselves() {
    Story story =
        Story.of(
            "{o:OPEC} met in Vienna, the {o:EU} in Brussels. The {o:IMF} had lent {o:Opec} money.");

    assertThat(ids(story))
        .containsExactly(
            "organization:organization-of-the-petroleum-exporting-countries",
            "organization:european-union",
            "organization:international-monetary-fund",
            "organization:organization-of-the-petroleum-exporting-countries");
  }

  @Test
  void a_word_is_no_abbreviation_of_a_body_that_the_article_has_nothing_to_do_with() {
    assertThat(ids(Story.of("The {m:Dane} won. Denmark cheered.").filedIn("COPENHAGEN")))
        .doesNotContain("ministry:co-dane");
    assertThat(ids(Story.of("The {m:Dane} said so. Colombia grew.").filedIn("BOGOTA")))
        .containsExactly("ministry:co-dane");
  }

  @Test
  void a_parliament_or_a_party_is_that_of_the_country_at_home() {
    assertThat(
            ids(
                Story.of("{o:Congress} met in Argentina, not in Colombia.")
                    .filedIn("BUENOS AIRES")))
        .containsExactly("organization:national-congress-of-argentina");
    assertThat(ids(Story.of("The {o:Labour Party} met. New Zealand voted.").filedIn("WELLINGTON")))
        .containsExactly("organization:new-zealand-labour-party");
  }

  @Test
  void a_parliament_is_that_of_the_country_at_home_though_the_article_names_only_a_rival_abroad() {
    Story story =
        Story.of("Danish lenders cut their forecasts. A bill on fees goes to {o:Parliament}.");

    assertThat(ids(story.filedIn("OSLO"))).doesNotContain("organization:folketing");
    assertThat(ids(story)).containsExactly("organization:folketing");
  }

  @Test
  void opec_and_its_allies_are_not_opec() {
    assertThat(ids(Story.of("The {o:OPEC+} met, and {o:OPEC Plus} said so.")))
        .containsExactly("organization:opec-plus", "organization:opec-plus");
  }

  @Test
  void a_subject_among_the_keywords_is_no_company_that_is_called_so() {
    Story story = Story.of("The wind blew.").about("renewable energy", "siemens", "Siemens");

    assertThat(CATALOG.link(story.extraction()).idByKeyword())
        .containsExactly(null, null, "company:siemens");
  }

  @Test
  void the_plural_of_an_abbreviation_is_no_company_in_capitals() {
    assertThat(ids(Story.of("Of all {c:NEVs} sold in China, most were small.")))
        .containsExactly("company:~nevs");
  }

  @Test
  void an_abbreviation_in_brackets_is_the_names_before_it_and_not_a_namesakes_of_afar() {
    Story story = Story.of("{c:Diamant Boart Stratabit} ({c:DBS}) grew.").filedIn("BRUSSELS");

    assertThat(ids(story)).containsOnly("company:~diamant-boart-stratabit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(\"{c:SAP}\")", "(“{c:SAP}”)", "(«{c:SAP}»)", "(„{c:SAP}“)"})
  void so_is_one_in_quotation_marks_within_them(String bracketed) {
    Story story = Story.of("{c:Diamant Boart Stratabit} " + bracketed + " grew.");

    assertThat(ids(story.filedIn("BRUSSELS"))).containsOnly("company:~diamant-boart-stratabit");
  }

  @Test
  void an_abbreviation_in_brackets_that_spells_the_name_before_it_is_not_a_namesakes() {
    assertThat(ids(Story.of("{c:SAIB} grew. {c:Saudi Investment Bank} ({c:SAIB}) lent more.")))
        .containsOnly("company:saudi-investment-bank");
    assertThat(ids(Story.of("{c:SAIB} lent more in Egypt.")))
        .as("without the brackets it is the one of that name")
        .doesNotContain("company:saudi-investment-bank");
  }

  @Test
  void a_symbol_stands_for_the_company_of_the_article_that_is_listed_by_it() {
    assertThat(ids(Story.of("{c:Analog Devices Inc} rose. {c:ADI} sees more sales.")))
        .containsOnly("company:analog-devices");
    assertThat(ids(Story.of("{c:Siemens} rose. {c:ADI} sees more sales.")))
        .doesNotContain("company:analog-devices");
  }

  @Test
  void an_abbreviation_with_a_small_word_is_the_one_in_capitals() {
    assertThat(ids(Story.of("The {m:BoJ} waits. So does the {m:PBoC}.")))
        .containsExactly("ministry:jp-boj", "ministry:cn-pboc");
    assertThat(ids(Story.of("The {m:DoJ} sued.").filedIn("NEW YORK")))
        .containsExactly("ministry:us-justice");
  }

  @Test
  void a_name_that_several_companies_names_begin_with_is_short_for_none_of_them() {
    assertThat(
            ids(
                Story.of("{c:Orange Egypt} and {c:Orange Jordan} pay {c:Orange}.")
                    .filedIn("PARIS")))
        .containsExactly("company:orange-egypt", "company:orange-jordan", "company:orange");
    assertThat(ids(Story.of("{c:Orange Egypt} grew in Egypt. {c:Orange} paid.")))
        .containsExactly("company:orange-egypt", "company:orange-egypt");
  }

  @Test
  void a_short_form_follows_the_name_that_the_article_introduced() {
    assertThat(ids(Story.of("{c:United Gold Corp} grew. {c:United} rose.")))
        .containsExactly("company:~united-gold", "company:~united-gold");
    assertThat(ids(Story.of("{c:Bank of Acme Islands} ({c:BAI}) grew. {c:BAI} rose.")))
        .containsExactly(
            "company:~bank-of-acme-islands",
            "company:~bank-of-acme-islands",
            "company:~bank-of-acme-islands");
  }

  @Test
  void a_short_form_follows_a_name_of_the_title_too() {
    assertThat(ids(Story.of("{c:Meridian}'s shares fell.").titled("{c:Meridian Telecom} cuts")))
        .containsExactly("company:~meridian-telecom", "company:~meridian-telecom");
    assertThat(
            ids(
                Story.of("{c:Orange} rose more than {c:Orange Farm Foods}.")
                    .titled("{c:Orange} and {c:Orange Farm Foods} rise")
                    .filedIn("PARIS")))
        .as("the title has both")
        .containsExactly(
            "company:orange",
            "company:~orange-farm-foods",
            "company:orange",
            "company:~orange-farm-foods");
  }

  @Test
  void initials_stand_for_the_name_in_the_article_that_has_them() {
    assertThat(ids(Story.of("The {m:Bank of Jamaica} met. {m:BOJ} cut rates.")))
        .containsExactly("ministry:jm-boj", "ministry:jm-boj");
    assertThat(ids(Story.of("{m:BOJ} cut rates. The {m:Bank of Jamaica} met.")))
        .containsExactly("ministry:jm-boj", "ministry:jm-boj");
    assertThat(ids(Story.of("The {m:Bank of Jamaica} met the {m:Bank of Japan}. {m:BOJ} cut.")))
        .as("the catalog's is named as well")
        .containsExactly("ministry:jm-boj", "ministry:jp-boj", "ministry:jp-boj");
    assertThat(ids(Story.of("{c:International Business Machine} grew. {c:IBM} rose.")))
        .as("the catalog's in other words")
        .contains("company:ibm");
  }

  @Test
  void an_ambiguous_name_with_no_evidence_but_the_catalogs_is_not_linked() {
    for (String word : List.of("Apple", "Gap", "Visa", "Target", "Orange", "Shell", "Amazon")) {
      assertThat(ids(Story.of("Bake the {c?:" + word + "} until soft.")))
          .as(word)
          .containsExactly("company:~" + word.toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void an_ambiguous_name_is_linked_by_its_full_form_or_its_listing() {
    assertThat(ids(Story.of("{c:Apple Computer Inc} grew. {c?:Apple} sells computers.")))
        .containsExactly("company:apple", "company:apple");
    assertThat(ids(Story.of("{c?@XNAS-AAPL:Apple} sells computers.")))
        .containsExactly("company:apple");
  }

  @Test
  void the_initials_of_a_body_are_linked_where_the_article_speaks_of_its_country() {
    assertThat(
            ids(
                Story.of("Shares of Orvane rose, the {m:EPRA} said, and Kenya's trade grew.")
                    .filedIn("NAIROBI")))
        .containsExactly("ministry:ke-epra");
    assertThat(ids(Story.of("Rents rose in Leeds, the {m:EPRA} said.").filedIn("LONDON")))
        .doesNotContain("ministry:ke-epra");
  }

  @Test
  void unlinked_entities_get_an_id_of_their_name_and_short_forms_share_it() {
    assertThat(
            ids(
                Story.of(
                    "{c:Acme Holdings Ltd} grew. {p:Wang Yi} of {c:Acme Holdings} said. {p:Wang}"
                        + " spoke for {c:Acme}.")))
        .containsExactly(
            "company:~acme-holdings",
            "person:~wang-yi",
            "company:~acme-holdings",
            "person:~wang-yi",
            "company:~acme-holdings");
  }

  private static List<String> ids(Story story) {
    return story.idsIn(CATALOG);
  }
}
