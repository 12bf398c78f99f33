package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedNamesTest {

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();
  private final MappedNames names =
      MappedNames.of(
          List.of(
              "= brands/amenity/cafe brands/shop/bakery brands/shop/deli",
              "Norvik; Aunt Olga's Pies",
              "= operators/amenity/school",
              "NORVIK; Aaber & Co.; Bexley Bros."),
          tokenizer);

  @Test
  void a_name_has_the_sorts_above_it_and_each_broad_sort_once() {
    MappedNames.Sorts sorts = names.of(key("Aunt Olga's Pies"));

    assertThat(sorts.narrow())
        .containsExactlyInAnyOrder(
            TextHash.of("brands/amenity/cafe"),
            TextHash.of("brands/shop/bakery"),
            TextHash.of("brands/shop/deli"));
    assertThat(sorts.broad())
        .containsExactlyInAnyOrder(TextHash.of("brands/amenity"), TextHash.of("brands/shop"));
  }

  @Test
  void names_that_differ_in_capitals_have_the_sorts_of_all() {
    MappedNames.Sorts sorts = names.of(key("norvik"));

    assertThat(sorts.broad())
        .contains(TextHash.of("operators/amenity"), TextHash.of("brands/shop"));
  }

  @Test
  void a_name_that_ends_with_a_full_stop_is_known_within_a_sentence() {
    assertThat(names.of(TextHash.ofWords(List.of("Aaber", "&", "Co."))).narrow()).isNotEmpty();
    assertThat(names.of(TextHash.ofWords(List.of("Bexley", "Bros."))).narrow()).isNotEmpty();
  }

  @Test
  void a_name_that_maps_do_not_show_has_no_sorts() {
    MappedNames.Sorts sorts = names.of(key("Aunt Olga"));

    assertThat(sorts.narrow()).isEmpty();
  }

  @Test
  void a_name_above_all_sorts_is_refused() {
    List<String> lines = List.of("Norvik", "= brands/shop/bakery");

    assertThatThrownBy(() -> MappedNames.of(lines, tokenizer))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Norvik");
  }

  @Test
  void a_sort_without_its_three_parts_is_refused() {
    List<String> lines = List.of("= bakery", "Norvik");

    assertThatThrownBy(() -> MappedNames.of(lines, tokenizer))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"bakery\" has not three parts");
  }

  @Test
  void the_bundled_tables_have_shops_and_police_of_three_continents() {
    MappedNames bundled = MappedNames.bundled(tokenizer);

    assertThat(bundled.of(key("Shoprite")).narrow())
        .contains(TextHash.of("brands/shop/supermarket"));
    assertThat(bundled.of(key("Bath & Body Works")).broad()).contains(TextHash.of("brands/shop"));
    assertThat(bundled.of(key("Royal Thai Police")).narrow())
        .contains(TextHash.of("operators/amenity/police"));
    assertThat(MappedNames.bundledSorts())
        .contains("brands/shop", "brands/shop/supermarket", "operators/amenity/police");
  }

  private long key(String name) {
    return TextHash.ofWords(tokenizer.words(name));
  }
}
