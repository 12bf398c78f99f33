package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a body is where an article names bodies of several countries, or of their regions. */
class BodyOwnersLinkingTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya's {m:Treasury} cut spending. The {m:U.S. Treasury} sold bonds. | ke-treasury us-treasury",
        "Bogotá's {m:Finance Ministry} and the {m:U.S. Treasury} met. | co-finance us-treasury",
        "Ghana's {m:FDA} closed two bakeries. The {m:U.S. FDA} did not. | gh-fda us-fda",
        "South Africa's {m:Treasury} and {m:HM Treasury} met. | za-treasury gb-treasury",
        "Britain's {m:Ministry of Defence} and the {m:Ministry of Defence of India} met. | gb-mod in-defence",
        "Nigeria's {o:Senate} passed it. The {o:US Senate} did not. | senate-of-nigeria united-states-senate",
        "Peru's {o:Congress} met. The {o:US Congress} did not. | congress-of-the-republic-of-peru united-states-congress"
      })
  void the_owner_before_a_body_counts_though_another_countrys_is_named_in_full(
      String story, String ids) {
    assertThat(bodies(Story.of(story))).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {m:Ministry of Finance of Kenya} spoke. The {m:Ministry of Finance} in {l:Kampala} did not. | ke-treasury ug-finance",
        "'The {m:Ministry of Finance of Kenya} spoke. The {m:Ministry of Finance}\nin {l:Kampala} did not.' | ke-treasury ug-finance",
        "Kenya's {m:Ministry of Finance} spoke. In {l:Uganda}, the {m:Ministry of Finance} did not. | ke-treasury ug-finance",
        "The {o:U.S. Senate} voted. The {o:Senate} in {l:Manila} did not. | united-states-senate senate-of-the-philippines",
        "The {o:National Assembly of Kenya} met. The {o:National Assembly} in {l:Seoul} did not. | national-assembly-of-kenya national-assembly-south-korea",
        "The {m:Israeli Health Ministry} spoke. The {m:Health Ministry} in {l:Gaza} did not. | il-health ps-health"
      })
  void a_body_is_of_the_country_that_it_has_its_seat_in(String story, String ids) {
    assertThat(bodies(Story.of(story))).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agents of the {m:CIA} in {l:Kabul} left. | us-cia",
        "The {m:Ministry of Defence of Japan} in {l:London} left. | jp-defense",
        "A trial at the {m:Bank of England} in {l:Rome} ended. | gb-bank-of-england"
      })
  void a_body_that_one_country_has_stays_its_own_abroad(String story, String ids) {
    assertThat(bodies(Story.of(story))).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{l:Florida}'s {o:Supreme Court} ruled. The {o:U.S. Supreme Court} agreed. | florida-supreme-court supreme-court-of-the-united-states",
        "The {m:Israeli Health Ministry} spoke. {l:Gaza}'s {m:Health Ministry} did not. | il-health ps-health",
        "Rwanda's {m:defence ministry} and {l:Transnistria}'s {m:defence ministry} met. | rw-defence ~md-transnistria-defence-ministry"
      })
  void a_regions_body_is_not_a_countrys(String story, String ids) {
    assertThat(bodies(Story.of(story))).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "ATLANTA, georgia-supreme-court",
    "TBILISI, supreme-court-of-georgia",
  })
  void a_name_of_a_country_and_a_state_is_the_states_at_home(String place, String id) {
    assertThat(bodies(Story.of("The {o:Supreme Court of Georgia} met.").filedIn(place)))
        .containsExactly(id);
  }

  @Test
  void a_states_name_before_a_body_is_not_the_countrys() {
    assertThat(bodies(Story.of("{l:Georgia}'s {o:Supreme Court} met.").filedIn("ATLANTA")))
        .containsExactly("georgia-supreme-court");
  }

  @ParameterizedTest
  @CsvSource({
    "LONDON, Interior Ministry, ~interior-ministry",
    "TUNIS, Interior Ministry, tn-interior",
    "LONDON, Ministry of Herrings, ~gb-ministry-of-herrings"
  })
  void what_the_catalog_knows_of_other_countries_alone_is_not_made_homes(
      String place, String name, String id) {
    assertThat(bodies(Story.of("The {m:" + name + "} said so.").filedIn(place)))
        .containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"MANILA, ph-doj", "WASHINGTON, us-justice"})
  void an_abbreviation_is_that_of_the_department_at_home(String place, String id) {
    assertThat(bodies(Story.of("The {m:DOJ} filed charges.").filedIn(place))).containsExactly(id);
  }

  /** The ids without their types, places left out, in the order of the mentions. */
  private static List<String> bodies(Story story) {
    return story.idsIn(CATALOG).stream()
        .filter(id -> !id.startsWith("place:"))
        .map(id -> id.substring(id.indexOf(':') + 1))
        .toList();
  }
}
