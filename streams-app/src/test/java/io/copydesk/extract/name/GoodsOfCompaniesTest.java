package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoodsOfCompaniesTest {

  private static final ReadSentence LONGER = read("Orvane Copper sold a mine in May");

  private static final ReadSentence GOOD = read("Copper rose by two per cent");

  @Test
  void a_companys_last_word_at_a_sentences_beginning_may_be_its_good() {
    GoodsOfCompanies goods = new GoodsOfCompanies(List.of(in(LONGER, 0, 2), in(GOOD, 0, 1)));

    assertThat(goods.has(GOOD, name(0, 1))).isTrue();
  }

  @Test
  void what_is_a_name_in_the_midst_of_a_sentence_is_its_short_form() {
    ReadSentence midst = read("shares of Copper fell");
    GoodsOfCompanies goods =
        new GoodsOfCompanies(List.of(in(LONGER, 0, 2), in(midst, 2, 3), in(GOOD, 0, 1)));

    assertThat(goods.has(GOOD, name(0, 1))).isFalse();
  }

  @Test
  void what_says_something_is_a_short_form() {
    ReadSentence says = read("Copper said it would sell");
    GoodsOfCompanies goods = new GoodsOfCompanies(List.of(in(LONGER, 0, 2), in(says, 0, 1)));

    assertThat(goods.has(says, name(0, 1))).isFalse();
  }

  @Test
  void without_a_longer_name_nothing_is_doubted() {
    GoodsOfCompanies goods = new GoodsOfCompanies(List.of(in(GOOD, 0, 1)));

    assertThat(goods.has(GOOD, name(0, 1))).isFalse();
  }

  private static ReadSentence read(String text) {
    return new ReadSentence(
        Fixtures.sentence(text), List.of(), false, "copper"::equals, WordGroups.of(List.of()));
  }

  private static SentenceNames in(ReadSentence read, int first, int end) {
    return new SentenceNames(read.tagged(), List.of(name(first, end)));
  }

  private static NamedSpan name(int first, int end) {
    return new NamedSpan(
        NameKind.COMPANY, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }
}
