package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledMeasuresTest {

  @ParameterizedTest
  @CsvSource({
    "the trust's distribution per unit (DPU) rose, DPU",
    "its return on equity (RoE) rose, RoE",
    "Net interest margin (NIM) fell, NIM",
    "a pile of non-performing assets (NPAs), NPAs",
    "the loan-to-value (LTV) ratio, LTV"
  })
  void an_abbreviation_of_common_nouns_is_a_measure(String spelled, String abbreviation) {
    assertThat(isMeasure(spelled, abbreviation)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "the ministry of finance (MoF) said, MoF",
    "the food and drug administration (FDA) said, FDA",
    "the Orvane Trade Union (OTU) said, OTU",
    "a talk between us (IMF) and them, IMF"
  })
  void an_abbreviation_of_a_body_or_of_capitals_or_of_nothing_is_none(
      String spelled, String abbreviation) {
    assertThat(isMeasure(spelled, abbreviation)).isFalse();
  }

  @Test
  void one_that_the_article_also_gives_a_body_is_none() {
    SpelledMeasures measures =
        new SpelledMeasures(
            List.of(
                NameFixtures.read(Fixtures.sentence("distribution per unit (DPU) rose")),
                NameFixtures.read(Fixtures.sentence("the Dunlow People's Union (DPU) said"))));

    assertThat(has(measures, "DPU")).isFalse();
  }

  private static boolean isMeasure(String spelled, String abbreviation) {
    TaggedSentence s = Fixtures.sentence(spelled);
    return has(new SpelledMeasures(List.of(NameFixtures.read(s))), abbreviation);
  }

  private static boolean has(SpelledMeasures measures, String abbreviation) {
    return measures.has(
        Fixtures.sentence(abbreviation + " rose"),
        new NamedSpan(NameKind.COMPANY, 0, 1, Set.of(Evidence.STATISTICAL), 0.9, null, null, null));
  }
}
