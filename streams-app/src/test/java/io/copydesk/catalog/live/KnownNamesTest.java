package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.copydesk.catalog.Catalog;
import io.copydesk.cli.score.links.PlainSentences;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.TextField;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.extract.text.Sentence;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled catalog's names as evidence for extraction. */
class KnownNamesTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company called Alibaba rose",
        "The company called Marks & Spencer rose",
        "The company called Marks and Spencer rose",
        "The company called AT&T rose",
        "The company called Microsoft Corporation rose",
        "The company called Microsoft Corp rose",
        "The company called McDonald's rose",
        "The company called Nestlé rose",
        "The company called Nestle rose",
        "The company called Coca-Cola rose",
        "The company called dnata rose",
        "The company called Bol.com rose",
        "The company called bol.com rose"
      })
  void finds_a_name_however_it_is_spelled(String text) {
    Sentence sentence = sentence(text);

    List<NameMatch> found = named(sentence);

    assertThat(found).hasSize(1);
    assertThat(text(sentence, found.getFirst())).isEqualTo(text.substring(19, text.length() - 5));
    assertThat(found.getFirst().type()).isEqualTo(EntityType.COMPANY);
    assertThat(found.getFirst().ambiguous()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are a billion China mobile users",
        "He ate an apple and an orange",
        "Mind the gap",
        "She needs a visa to hit her target",
        "They hid behind shell companies",
        "They visa the sec in the mas"
      })
  void finds_none_in_ordinary_words(String text) {
    assertThat(named(sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Apple", "Gap", "Visa", "Target", "Orange", "Shell", "Amazon", "36.6"})
  void says_that_a_name_which_is_a_word_is_ambiguous(String word) {
    assertThat(named(sentence("There is the " + word + " there")))
        .singleElement()
        .satisfies(m -> assertThat(m.ambiguous()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the finance ministry said", "the Finance Ministry said"})
  void finds_a_bodys_descriptive_name_in_lower_case_too(String text) {
    assertThat(named(sentence(text)))
        .singleElement()
        .isEqualTo(new NameMatch(1, 3, EntityType.MINISTRY, false, null));
  }

  @ParameterizedTest
  @CsvSource({"They met in Portmore, JM", "They met in Kingston,"})
  void says_of_which_country_a_place_is_if_all_of_its_name_are(
      String text, @Nullable String country) {
    assertThat(CATALOG.in(sentence(text), false))
        .filteredOn(m -> m.type() == EntityType.PLACE)
        .singleElement()
        .extracting(NameMatch::country)
        .isEqualTo(country);
  }

  @Test
  void takes_in_the_legal_form_that_follows_but_not_a_listing_in_brackets() {
    Sentence sentence = sentence("Alibaba Ltd (SA) grew");

    assertThat(named(sentence))
        .singleElement()
        .satisfies(m -> assertThat(text(sentence, m)).isEqualTo("Alibaba Ltd"));
  }

  @Test
  void takes_in_the_bracket_that_closes_a_name() {
    Sentence sentence = sentence("Shares of GAIL (India) rose");

    assertThat(named(sentence)).extracting(m -> text(sentence, m)).contains("GAIL (India)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Kakamega , Homeboyz won | Kakamega, Homeboyz | false",
        "In Kakamega Homeboyz won | Kakamega Homeboyz | true",
        "Lawyers of Skadden , Arps , Slate , Meagher & Flom left | Skadden, Arps, Slate, Meagher & Flom | true",
        "Shares of Alibaba , Inc rose | Alibaba, Inc | true"
      })
  void takes_a_comma_for_part_of_a_name_that_has_one(String text, String name, boolean found) {
    Sentence sentence = sentence(text.replace(" ,", ","));

    List<String> names = CATALOG.in(sentence, false).stream().map(m -> text(sentence, m)).toList();

    assertThat(names.contains(name)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Alibaba-backed firm rose", "Cups of Coca; Cola was late"})
  void finds_none_in_a_part_of_a_word_nor_across_a_semicolon(String text) {
    assertThat(named(sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Alibaba inc grew", "Alibaba; Ltd grew", "Alibaba Ltd-backed grew"})
  void takes_in_no_legal_form_in_small_letters_or_behind_a_semicolon_or_of_another_word(
      String text) {
    Sentence sentence = sentence(text);

    assertThat(named(sentence)).extracting(m -> text(sentence, m)).containsExactly("Alibaba");
  }

  @Test
  void takes_in_a_legal_form_behind_companies_alone() {
    Sentence sentence = sentence("They saw Angela Merkel Ltd there");

    assertThat(CATALOG.in(sentence, false))
        .filteredOn(m -> m.type() == EntityType.PERSON)
        .extracting(m -> text(sentence, m))
        .containsExactly("Angela Merkel");
  }

  @Test
  void takes_in_no_bracket_that_was_open_before_the_name() {
    Catalog catalog = knowing(entity("company:norvik", EntityType.COMPANY, "Norvik (India) Mills"));
    Sentence sentence = sentence("Some (of Norvik (India) Mills) left");

    assertThat(catalog.in(sentence, false))
        .extracting(m -> text(sentence, m))
        .containsExactly("Norvik (India) Mills");
  }

  @Test
  void takes_a_comma_for_part_of_a_bodys_name_though_the_catalog_has_none() {
    Catalog catalog =
        knowing(entity("ministry:norvik", EntityType.MINISTRY, "Ministry of Fish Game and Moss"));
    Sentence sentence = sentence("The Ministry of Fish, Game and Moss met");

    assertThat(catalog.in(sentence, false))
        .extracting(m -> text(sentence, m))
        .containsExactly("Ministry of Fish, Game and Moss");
  }

  @Test
  void a_name_is_in_no_doubt_that_means_one_company_at_least_without_doubt() {
    ReferenceEntity other =
        ReferenceEntity.newBuilder(entity("company:quill", EntityType.COMPANY, "Quill Works"))
            .setAliases(List.of(new Alias("Norvik Mills", false, true)))
            .build();
    Catalog catalog = knowing(entity("company:norvik", EntityType.COMPANY, "Norvik Mills"), other);

    assertThat(catalog.in(sentence("Shares of Norvik Mills rose"), false))
        .singleElement()
        .satisfies(m -> assertThat(m.ambiguous()).isFalse());
  }

  @Test
  void finds_a_company_in_lower_case_not_even_if_it_is_called_like_a_body() {
    Catalog catalog = knowing(entity("company:norvik", EntityType.COMPANY, "Travel Agency"));

    assertThat(catalog.in(sentence("They run a travel agency there"), false)).isEmpty();
  }

  @Test
  void no_name_begins_with_the_ending_of_a_possessive() {
    Catalog catalog = knowing(entity("company:norvik", EntityType.COMPANY, "'s Mills"));

    assertThat(catalog.in(sentence("They saw Norvik's Mills"), false)).isEmpty();
  }

  @Test
  void among_capitals_alone_an_abbreviation_is_in_doubt() {
    assertThat(named(sentence("IBM TO BUY IT")))
        .singleElement()
        .satisfies(m -> assertThat(m.ambiguous()).isTrue());
    assertThat(named(sentence("IBM to buy it")))
        .singleElement()
        .satisfies(m -> assertThat(m.ambiguous()).isFalse());
  }

  @Test
  void in_an_article_of_small_letters_a_name_needs_no_capitals_but_a_single_word_is_in_doubt() {
    Sentence sentence = sentence("google is cheaper than microsoft corp");

    List<NameMatch> found =
        CATALOG.in(sentence, true).stream().filter(m -> m.type() == EntityType.COMPANY).toList();

    assertThat(found)
        .extracting(m -> text(sentence, m), NameMatch::ambiguous)
        .containsExactly(tuple("google", true), tuple("microsoft corp", false));
    assertThat(CATALOG.in(sentence, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "There is the United Nations there, ORGANIZATION",
    "There is the Angela Merkel there, PERSON",
    "There is the Buenos Aires there, PLACE",
    "There is the Bavaria there, PLACE"
  })
  void finds_names_of_every_type_with_their_type(String text, EntityType type) {
    assertThat(CATALOG.in(sentence(text), false)).extracting(NameMatch::type).contains(type);
  }

  /** Companies and bodies, whatever else a word may be. */
  private static List<NameMatch> named(Sentence sentence) {
    return CATALOG.in(sentence, false).stream()
        .filter(m -> m.type() == EntityType.COMPANY || m.type() == EntityType.MINISTRY)
        .toList();
  }

  private static Catalog knowing(ReferenceEntity... entities) {
    return LiveCatalog.over(Arrays.asList(entities), RoleTitles.bundled()).snapshot();
  }

  private static ReferenceEntity entity(String id, EntityType type, String name) {
    return ReferenceEntity.newBuilder().setId(id).setType(type).setName(name).build();
  }

  private static Sentence sentence(String text) {
    return PlainSentences.of(text, TextField.BODY).getFirst();
  }

  private static String text(Sentence sentence, NameMatch match) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (var token : sentence.tokens().subList(match.firstToken(), match.endToken())) {
      text.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
      end = token.end();
    }
    return text.toString();
  }
}
