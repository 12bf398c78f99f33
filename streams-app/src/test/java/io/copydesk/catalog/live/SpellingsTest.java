package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a company's name are the catalog's. */
class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    // Its name, how an article writes it
    "Moody's Corp|Moody's, Moody's",
    "Solberg & Dahl's, Solberg and Dahl's",
    "Hilltop Mining Pty, Hilltop Mining Pty Co Ltd",
    "Solberg Brandt Ltd, Solberg Brandt Group",
    "Norvik Foods Group Inc, Norvik Foods",
    "Solberg Brandt Plc|Solberg Brandt?, Solberg Brandt Inc",
    "Air Quill|L'Air Quill SA, L'Air Quill",
  })
  void a_name_may_end_otherwise_than_the_catalog_has_it(String names, String written) {
    assertThat(link(company("company:it", "US", names), "{c:" + written + "} grew."))
        .isEqualTo("company:it");
  }

  @Test
  void a_short_name_that_only_the_headline_has_in_capitals_is_no_abbreviation() {
    List<ReferenceEntity> quill = List.of(company("company:it", "GB", "Quill Plc|Quill?"));
    String text = "{c:Quill} of London grew.";

    assertThat(link(quill, Story.of(text).titled("{c:QUILL} GROWS"))).isEqualTo("company:it");
  }

  @Test
  void a_group_is_not_the_listed_company_that_is_called_after_it() {
    assertThat(
            link(
                company("company:cik-550", "US", "Luneng Motors"), "{c:Luneng Motors Group} grew."))
        .isEqualTo("company:~luneng-motors-group");
  }

  @Test
  void a_group_of_another_country_is_another_one() {
    assertThat(
            link(
                company("company:it", "EG", "Solberg Brandt Holdings"), "{c:Solberg Brandt} grew."))
        .isEqualTo("company:~solberg-brandt");
  }

  @Test
  void a_company_of_another_country_is_not_the_group_that_is_called_after_it() {
    assertThat(
            link(company("company:it", "EG", "Solberg Brandt"), "{c:Solberg Brandt Group} grew."))
        .isEqualTo("company:~solberg-brandt-group");
  }

  @ParameterizedTest
  @CsvSource({"company:cik-550, US", "company:it, EG"})
  void an_ambiguous_name_in_another_form_is_none_of_a_register_or_from_afar(
      String id, String country) {
    ReferenceEntity solberg = company(id, country, "Solberg Brandt Plc|Solberg Brandt?");

    assertThat(link(solberg, "{c:Solberg Brandt Inc} grew.")).isEqualTo("company:~solberg-brandt");
  }

  @ParameterizedTest
  @CsvSource({"Solberg Brandt plc", "Solberg Brandt PLC", "Solberg Brandt Plc"})
  void the_letters_of_a_legal_form_make_no_difference_to_an_ambiguous_name(String written) {
    ReferenceEntity solberg =
        company("company:xlon-slb", "GB", "Solberg Brandt Plc|Solberg Brandt Plc?");

    assertThat(link(solberg, "LONDON - {c:" + written + "} of Britain grew."))
        .isEqualTo("company:xlon-slb");
  }

  @Test
  void a_name_without_its_legal_form_is_as_ambiguous_as_in_another_form() {
    assertThat(
            link(
                company("company:it", "US", "Norvik Foods Ltd|Norvik Foods Inc?"),
                "{c?:Norvik Foods} grew."))
        .isEqualTo("company:~norvik-foods");
  }

  @Test
  void a_word_that_also_means_something_else_is_not_the_company_in_any_legal_form() {
    assertThat(link(company("company:it", "US", "Target Stores|Target?"), "{c:Target Ltd} grew."))
        .isEqualTo("company:~target");
  }

  @Test
  void a_name_counts_beside_an_abbreviation_of_the_same_letters() {
    ReferenceEntity qua =
        ReferenceEntity.newBuilder(company("company:qua", "US", "Qua SpA"))
            .setAliases(List.of(new Alias("QUA", true, false), new Alias("Qua", false, false)))
            .build();

    assertThat(link(qua, "{c:Qua} grew.")).isEqualTo("company:qua");
    assertThat(link(qua, "{c:QUA} grew.")).isEqualTo("company:qua");
  }

  @ParameterizedTest
  @CsvSource({
    // The entity's type, its country, abbreviation, how an article writes it, whether it is linked
    "ORGANIZATION, , NORVO, {o:Norvo} met., true",
    "ORGANIZATION, , NRVKS, {o:Nrvks} met., false",
    "ORGANIZATION, , NVO, {o:Nvo} met., false",
    "ORGANIZATION, NO, NORVO, {o:Norvo} met., false",
    "ORGANIZATION, NO, NORVO, {o:Norvo} of Norway met in Oslo., true",
    "MINISTRY, NO, NORVO, {m:Norvo} of Norway met in Oslo., true",
    "PERSON, , NORVO, {p:Norvo} spoke., false",
    "PLACE, , NORVO, {l:Norvo} voted., false"
  })
  void an_abbreviation_that_is_spoken_as_a_word_may_be_written_as_one(
      EntityType type, @Nullable String country, String alias, String story, boolean linked) {
    String id = type.name().toLowerCase(Locale.ROOT) + ":it";
    ReferenceEntity entity =
        ReferenceEntity.newBuilder(company(id, country, "Solberg Brandt"))
            .setType(type)
            .setAliases(List.of(new Alias(alias, true, false)))
            .build();

    assertThat(link(entity, story).equals(id)).isEqualTo(linked);
  }

  @Test
  void a_symbol_without_an_exchange_is_not_that_of_a_company_from_afar() {
    ReferenceEntity afar =
        ReferenceEntity.newBuilder(company("company:quill-mu", "MU", "Quill and Co"))
            .setTickers(List.of(new Ticker("QLL", "XMAU")))
            .build();

    assertThat(link(afar, "{c@-QLL:Quill Corp} grew.")).isEqualTo("company:~quill");
    assertThat(link(afar, "{c@XMAU-QLL:Quill Corp} grew.")).isEqualTo("company:quill-mu");
  }

  @Test
  void a_name_that_is_in_doubt_of_a_predecessor_alone_means_the_successor_without_doubt() {
    ReferenceEntity old =
        ReferenceEntity.newBuilder(company("company:old", "US", "Quill Works|Norvik Mills?"))
            .setSuccessorId("company:now")
            .build();
    ReferenceEntity now = company("company:now", "US", "Norvik Mills");

    assertThat(link(List.of(old, now), "{c?:Norvik Mills} grew.")).isEqualTo("company:now");
    assertThat(link(List.of(now, old), "{c?:Norvik Mills} grew.")).isEqualTo("company:now");
  }

  private static String link(ReferenceEntity entity, String story) {
    return link(List.of(entity), story);
  }

  private static String link(List<ReferenceEntity> entities, String story) {
    return link(entities, Story.of(story));
  }

  private static String link(List<ReferenceEntity> entities, Story story) {
    var links =
        LiveCatalog.over(entities, RoleTitles.bundled()).snapshot().link(story.extraction());
    return links.idByMention().values().iterator().next();
  }

  private static ReferenceEntity company(String id, @Nullable String country, String names) {
    List<Alias> aliases = new ArrayList<>();
    String[] all = names.split("\\|", -1);
    for (int i = 1; i < all.length; i++) {
      boolean ambiguous = all[i].endsWith("?");
      String text = ambiguous ? all[i].substring(0, all[i].length() - 1) : all[i];
      aliases.add(new Alias(text, false, ambiguous));
    }
    return new ReferenceEntity(
        id,
        EntityType.COMPANY,
        all[0],
        aliases,
        null,
        country,
        List.of(),
        Map.of(),
        null,
        List.of());
  }
}
