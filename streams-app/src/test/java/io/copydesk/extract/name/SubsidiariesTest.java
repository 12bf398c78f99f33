package io.copydesk.extract.name;

import static io.copydesk.extract.name.NameFixtures.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidiariesTest {

  private final Subsidiaries subsidiaries = new Subsidiaries(new Tickers(Exchanges.bundled()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aaber (Malaysia) Bhd rose",
        "Aaber (Hong Kong) Ltd rose",
        "Aaber (Thailand) PCL rose",
        "Aaber (Malaysia) Sdn Bhd rose",
        "Aaber (Pvt) Ltd rose",
        "Aaber (Fiji) limited rose"
      })
  void a_name_goes_on_behind_a_bracket_up_to_its_legal_form(String text) {
    TaggedSentence s = Fixtures.sentence(text);
    int form = s.size() - 2;

    List<NamedSpan> joined =
        subsidiaries.joined(
            s,
            List.of(
                name(NameKind.ORGANIZATION, 0, 1),
                name(NameKind.PLACE, 2, 3),
                name(NameKind.COMPANY, form, form + 1)));

    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().kind()).isEqualTo(NameKind.COMPANY);
    assertThat(s.text(joined.getFirst().first(), joined.getFirst().end()) + " rose")
        .isEqualTo(text);
  }

  @Test
  void a_form_alone_in_a_bracket_ends_a_name() {
    TaggedSentence s = Fixtures.sentence("PT Aaber (Persero) rose");

    List<NamedSpan> joined =
        subsidiaries.joined(s, List.of(name(NameKind.COMPANY, 0, 2), name(NameKind.COMPANY, 3, 4)));

    assertThat(joined).hasSize(1);
    assertThat(s.text(0, joined.getFirst().end())).isEqualTo("PT Aaber (Persero)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aaber plc", "Aaber, LTD.", "Aaber ltd", "Aaber, P.C."})
  void a_form_that_is_no_other_word_belongs_to_the_company_before_it(String text) {
    TaggedSentence s = Fixtures.sentence(text + " rose");

    List<NamedSpan> joined = subsidiaries.joined(s, List.of(name(NameKind.COMPANY, 0, 1)));

    assertThat(s.text(0, joined.getFirst().end())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aaber, inc rose", "Aaber as rose", "Aaber, Bexley Ltd rose"})
  void other_words_do_not(String text) {
    List<NamedSpan> names = List.of(name(NameKind.COMPANY, 0, 1));

    assertThat(subsidiaries.joined(Fixtures.sentence(text), names)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aaber (Malaysia) rose",
        "Aaber (AABR.N) Corp rose",
        "Aaber (of Malaysia) Bhd rose",
        "Aaber (Fiji) limited its loans",
        "Aaber (Fiji) limited withdrawals",
        "Aaber (Fiji) limited new loans",
        "Aaber (SAS) rose",
        "Aaber Malaysia Bhd rose"
      })
  void any_other_bracket_ends_a_name(String text) {
    List<NamedSpan> names = List.of(name(NameKind.COMPANY, 0, 1));

    assertThat(subsidiaries.joined(Fixtures.sentence(text), names)).isEqualTo(names);
  }

  @Test
  void a_name_of_another_place_in_the_sentence_stays() {
    List<NamedSpan> names = List.of(name(NameKind.COMPANY, 0, 1), name(NameKind.COMPANY, 6, 7));

    assertThat(
            subsidiaries.joined(Fixtures.sentence("Aaber (Malaysia) Bhd sued Bexley today"), names))
        .extracting(NamedSpan::end)
        .containsExactly(5, 7);
  }
}
