package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the abbreviations of central banks are, which news of markets writes bare. */
class CentralBankAbbreviationsTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z]{1,3}[A-Z]");

  private static final List<String> DATELINES =
      List.of(
          "NAIROBI",
          "LONDON",
          "TOKYO",
          "ANKARA",
          "SYDNEY",
          "NEW YORK",
          "KINGSTON",
          "MUMBAI",
          "LAGOS",
          "BERLIN",
          "PARIS",
          "BOGOTA",
          "MANILA",
          "SEOUL",
          "CAIRO",
          "OSLO",
          "TORONTO",
          "SINGAPORE",
          "WARSAW",
          "JAKARTA");

  @Test
  void a_board_of_the_same_letters_is_meant_where_only_its_country_is_spoken_of() {
    Story cricket = Story.of("England won at Lord's. {m:ECB} chief Bo Quist praised England.");

    assertThat(CATALOG.link(cricket.extraction()).idByMention().values())
        .doesNotContain("ministry:eu-ecb");
  }

  @Test
  void each_means_a_body_of_the_catalog_or_nobodys_and_none_that_is_invented_for_the_home() {
    Map<String, Set<String>> bodies = bodiesByAbbreviation();

    List<String> wrong = new ArrayList<>();
    for (String place : DATELINES) {
      bodies.forEach(
          (abbreviation, ids) -> {
            String id = idFiledIn(place, abbreviation);
            boolean nobodys = id.equals("ministry:~" + abbreviation.toLowerCase(Locale.ROOT));
            if (!ids.contains(id) && !nobodys) {
              wrong.add(abbreviation + " in " + place + " is " + id);
            }
          });
    }

    assertThat(bodies).hasSizeGreaterThan(50).containsKeys("ECB", "BOJ", "PBOC", "RBNZ");
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ECB, NAIROBI, eu-ecb",
    "ECB, ANKARA, eu-ecb",
    "BOJ, LONDON, jp-boj",
    "BoJ, NEW YORK, jp-boj",
    "BoE, NEW YORK, gb-bank-of-england",
    "RBNZ, SYDNEY, nz-rbnz",
    "RBI, NAIROBI, in-rbi",
    "PBOC, NAIROBI, cn-pboc",
  })
  void those_that_the_catalog_knows_of_one_bank_are_its_wherever_the_story_is_at_home(
      String abbreviation, String place, String id) {
    assertThat(idFiledIn(place, abbreviation)).isEqualTo("ministry:" + id);
  }

  @ParameterizedTest
  @CsvSource({"BOJ, BoJ", "BoJ, BOJ"})
  void one_that_an_article_spells_in_two_ways_is_one_bank(String first, String second) {
    Extraction story =
        Story.of("The {m:" + first + "} met. The {m:" + second + "} waits.").extraction();

    assertThat(CATALOG.link(story).idByMention().values()).containsOnly("ministry:jp-boj");
  }

  @ParameterizedTest
  @CsvSource({
    "BSP, NEW DELHI",
    "ECB, LEEDS",
    "MAS, KUALA LUMPUR",
    "BOE, MADRID",
    "CBN, WASHINGTON",
  })
  void those_that_others_have_as_well_are_no_bank_abroad_where_the_text_has_no_sign_of_one(
      String abbreviation, String place) {
    Story story =
        Story.of("The {m:" + abbreviation + "} published its plans for June.").filedIn(place);

    assertThat(firstId(story.extraction())).startsWith("ministry:~");
  }

  @Test
  void one_that_a_party_at_home_has_is_no_bank_abroad_though_the_text_speaks_of_inflation() {
    Story story = Story.of("The {m:BSP} spoke of inflation.").filedIn("NEW DELHI");

    assertThat(firstId(story.extraction())).startsWith("ministry:~");
  }

  @ParameterizedTest
  @CsvSource({
    "The {m:ECB} watches inflation.",
    "The {m:ECB} spoke of monetary policy.",
    "The {m:ECB} is a central bank.",
    "Policymakers of the {m:ECB} met.",
  })
  void a_word_of_central_banks_work_is_a_sign(String story) {
    assertThat(firstId(Story.of(story).filedIn("NAIROBI").extraction()))
        .isEqualTo("ministry:eu-ecb");
  }

  @ParameterizedTest
  @CsvSource({"BOM, ULAN BATOR, mn-bom", "BoM, PORT LOUIS, mu-bom", "BOG, ATHENS, gr-bog"})
  void those_that_several_banks_share_are_the_one_at_homes(
      String abbreviation, String place, String id) {
    assertThat(idFiledIn(place, abbreviation)).isEqualTo("ministry:" + id);
  }

  @ParameterizedTest
  @CsvSource({"FCA, NAIROBI, ~fca", "HMRC, NAIROBI, ~hmrc", "KWZQ, NAIROBI, ~ke-kwzq"})
  void a_bodys_abbreviation_has_the_home_in_its_id_unless_the_catalog_knows_it_of_others_alone(
      String abbreviation, String place, String id) {
    assertThat(idFiledIn(place, abbreviation)).isEqualTo("ministry:" + id);
  }

  /** The bodies of the catalog, banks or not, that have an abbreviation of a central bank. */
  private static Map<String, Set<String>> bodiesByAbbreviation() {
    Map<String, Set<String>> bodies = new TreeMap<>();
    Set<String> ofBanks = new TreeSet<>();
    for (ReferenceEntity entity : BundledCatalog.entities()) {
      if (entity.getType() == EntityType.MINISTRY) {
        for (Alias alias : entity.getAliases()) {
          String capitals = alias.getText().toUpperCase(Locale.ROOT);
          if (ABBREVIATION.matcher(alias.getText()).matches()) {
            bodies.computeIfAbsent(capitals, none -> new TreeSet<>()).add(entity.getId());
            if (entity.getKind() == BodyKind.CENTRAL_BANK) {
              ofBanks.add(capitals);
            }
          }
        }
      }
    }
    bodies.keySet().retainAll(ofBanks);
    return bodies;
  }

  private static String idFiledIn(String place, String abbreviation) {
    Extraction extraction =
        Story.of("The {m:" + abbreviation + "} kept rates on Tuesday.").filedIn(place).extraction();
    return firstId(extraction);
  }

  private static String firstId(Extraction extraction) {
    return CATALOG.link(extraction).idByMention().values().iterator().next();
  }
}
