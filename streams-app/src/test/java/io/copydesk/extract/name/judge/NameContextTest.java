package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.TextHash;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameContextTest {

  private final NameContext context = new NameContext();

  @Test
  void an_apposition_tells_by_its_words_up_to_the_next_mark() {
    Noted said = said("Norvik , a maker of bread , rose");

    assertThat(said.words(Template.ANY_APPOSED)).containsExactly("a", "maker", "of", "bread");
  }

  @Test
  void names_in_an_apposition_are_not_among_its_words() {
    Noted said = said("Norvik , which Selma Foods bought");

    assertThat(said.words(Template.ANY_APPOSED)).containsExactly("which", "bought");
  }

  @Test
  void without_a_comma_nothing_is_in_apposition() {
    Noted said = said("Norvik is a maker of bread");

    assertThat(said.words(Template.ANY_APPOSED)).isEmpty();
  }

  @Test
  void the_first_pronoun_behind_the_name_may_mean_it() {
    Noted said = said("Norvik sold its bakery when they asked");

    assertThat(said.words(Template.ANY_PRONOUN)).containsExactly("its");
  }

  @Test
  void a_pronoun_before_the_name_does_not_mean_it() {
    Noted said = said("When they asked , Norvik refused");

    assertThat(said.words(Template.ANY_PRONOUN)).isEmpty();
  }

  @Test
  void a_pronoun_that_is_far_off_says_nothing() {
    Noted said = said("Norvik rose a a a a a a a a a a a a a a a a it");

    assertThat(said.words(Template.ANY_PRONOUN)).isEmpty();
  }

  @Test
  void the_first_noun_with_an_article_behind_the_name_may_mean_it() {
    Noted said = said("Norvik rose after the airline and the bank fell");

    assertThat(said.words(Template.ANY_THE)).containsExactly("airline");
  }

  @Test
  void a_name_with_an_article_does_not_mean_another_name() {
    Noted said = said("Norvik rose after the Selma fell");

    assertThat(said.words(Template.ANY_THE)).isEmpty();
  }

  @Test
  void kinds_of_words_are_near_that_are_not_right_beside_the_name() {
    Noted said = said("a b c d e f Norvik g h i j k l");

    assertThat(said.count(Template.ANY_NEAR_BEFORE)).isEqualTo(3);
    assertThat(said.count(Template.ANY_NEAR_AFTER)).isEqualTo(3);
  }

  /** What is said of "Norvik". */
  private Noted said(String sentence) {
    ReadSentence read = NameFixtures.read(Fixtures.sentence(sentence));
    Occurrence norvik =
        NameFixtures.names(List.of(read)).in(0).stream()
            .filter(o -> o.end() == o.first() + 1 && read.tagged().word(o.first(), "Norvik"))
            .findFirst()
            .orElseThrow();
    Noted noted = new Noted(sentence);
    context.add(norvik, noted);
    return noted;
  }

  /** The features of words of a sentence that were added. */
  private static final class Noted implements FeatureSink {

    private record Feature(Template template, long value) {}

    private final List<String> words;
    private final List<Feature> all = new ArrayList<>();

    Noted(String sentence) {
      this.words = List.of(sentence.split(" ", -1));
    }

    @Override
    public void add(Template template, long value) {
      all.add(new Feature(template, value));
    }

    @Override
    public void add(Template template, long first, long second) {
      add(template, first);
    }

    long count(Template template) {
      return all.stream().filter(f -> f.template() == template).count();
    }

    List<String> words(Template template) {
      return all.stream()
          .filter(f -> f.template() == template)
          .map(
              f ->
                  words.stream().filter(w -> TextHash.of(w) == f.value()).findFirst().orElseThrow())
          .toList();
    }
  }
}
