package io.copydesk.extract.name;

import static io.copydesk.extract.name.NameFixtures.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledShortFormsTest {

  private static final NamedSpan LONGER = name(NameKind.COMPANY, 0, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Mercantile Bank (OMB) rose",
        "Orvane Mercantile Bank (\"OMB\" or the \"Bank\") rose",
        "Orvane Mercantile Bank (‘OMB’) rose",
        "Orvane Mercantile Bank («OMB») rose",
        "Orvane Mercantile Bank (NYSE: ORV) (\"OMB\") rose"
      })
  void the_letters_in_brackets_that_a_name_spells_are_its_short_form(String text) {
    List<NamedSpan> names = with(text, LONGER);

    assertThat(names).hasSize(2);
    assertThat(names.getLast().kind()).isEqualTo(NameKind.COMPANY);
    assertThat(Fixtures.sentence(text).word(names.getLast().first())).isEqualTo("OMB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Mercantile Bank (\"Orvane\" or the \"Bank\") rose",
        "Orvane Mercantile Bank (NYSE: ORV) (\"OrvaneMercantile\") rose"
      })
  void what_a_company_begins_with_in_quotation_marks_is_its_short_form(String text) {
    List<NamedSpan> names = with(text, LONGER);

    assertThat(names).hasSize(2);
    assertThat(Fixtures.sentence(text).word(names.getLast().first())).startsWith("Orvane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Mercantile Bank (\"Company\") rose",
        "Orvane Mercantile Bank (Orvane) rose",
        "Orvane Mercantile Bank (\"Or\") rose"
      })
  void another_word_in_quotation_marks_is_none(String text) {
    assertThat(with(text, LONGER)).containsExactly(LONGER);
  }

  @Test
  void the_same_letters_elsewhere_are_so_too() {
    SpelledShortForms forms = forms(in("Orvane Mercantile Bank (OMB) rose", LONGER));

    assertThat(forms.with(Fixtures.sentence("shares of OMB rose"), List.of()))
        .extracting(NamedSpan::first)
        .containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hole OMB-22-014 returned gold", "holes OMB-101 and 102"})
  void letters_of_a_code_are_not(String text) {
    SpelledShortForms forms = forms(in("Orvane Mercantile Bank (OMB) rose", LONGER));

    assertThat(forms.with(Fixtures.sentence(text), List.of())).isEmpty();
  }

  @Test
  void letters_before_a_hyphen_and_a_word_are() {
    SpelledShortForms forms = forms(in("Orvane Mercantile Bank (OMB) rose", LONGER));

    assertThat(forms.with(Fixtures.sentence("an OMB-led loan"), List.of())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Mercantile Bank (NYSE) rose",
        "Orvane Mercantile Bank (OB) rose",
        "Orvane Mercantile Bank (Omb) rose"
      })
  void any_other_word_behind_a_name_is_none(String text) {
    assertThat(with(text, LONGER)).containsExactly(LONGER);
  }

  @Test
  void what_the_judge_found_in_the_brackets_stays() {
    NamedSpan found = name(NameKind.ORGANIZATION, 4, 5);

    assertThat(with("Orvane Mercantile Bank (OMB) rose", LONGER, found))
        .containsExactly(LONGER, found);
  }

  @Test
  void a_body_is_meant_by_its_initials_though_no_bracket_says_so() {
    SpelledShortForms forms =
        forms(in("Orvane Seed Association met", name(NameKind.ORGANIZATION, 0, 3)));

    assertThat(forms.with(Fixtures.sentence("the chairman of the OSA left"), List.of()))
        .extracting(NamedSpan::first, NamedSpan::kind)
        .containsExactly(Tuple.tuple(4, NameKind.ORGANIZATION));
  }

  @Test
  void the_initials_of_a_company_may_be_an_office() {
    SpelledShortForms forms = forms(in("Capital Food Organics bakes", LONGER));

    assertThat(forms.with(Fixtures.sentence("the CFO left"), List.of())).isEmpty();
  }

  @Test
  void the_quoted_word_is_another_without_its_marks() {
    SpelledShortForms forms = forms(in("Premier Mercantile Bank (\"Premier\") rose", LONGER));

    assertThat(forms.with(Fixtures.sentence("Premier Lind spoke"), List.of())).isEmpty();
  }

  @Test
  void small_words_have_no_initials() {
    SpelledShortForms forms =
        forms(in("Bank of the Orvane Isles rose", name(NameKind.MINISTRY, 0, 5)));

    assertThat(forms.with(Fixtures.sentence("shares of BOI rose"), List.of())).hasSize(1);
  }

  @Test
  void initials_that_the_judge_found_anywhere_are_left_to_it() {
    SentenceNames body = in("Orvane Seed Association met", LONGER);
    SentenceNames judged = in("OSA left", name(NameKind.PERSON, 0, 1));

    SpelledShortForms forms =
        new SpelledShortForms(List.of(body, judged), new Tickers(Exchanges.bundled()));

    assertThat(forms.with(Fixtures.sentence("the chairman of the OSA left"), List.of())).isEmpty();
  }

  @Test
  void initials_of_bodies_of_two_kinds_are_nobodys() {
    SentenceNames company = in("Orvane Seed Association met", LONGER);
    SentenceNames other = in("Ottervik Sea Academy met", name(NameKind.ORGANIZATION, 0, 3));

    SpelledShortForms forms =
        new SpelledShortForms(List.of(company, other), new Tickers(Exchanges.bundled()));

    assertThat(forms.with(Fixtures.sentence("the chairman of the OSA left"), List.of())).isEmpty();
  }

  @Test
  void a_symbol_beside_a_name_is_no_mention_though_it_has_its_initials() {
    String text = "Orvane Seed Association <OSA> rose";

    assertThat(with(text, LONGER)).containsExactly(LONGER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the OS rose", "the OSAS rose", "the Osa rose"})
  void other_letters_than_all_initials_are_none(String text) {
    SpelledShortForms forms = forms(in("Orvane Seed Association met", LONGER));

    assertThat(forms.with(Fixtures.sentence(text), List.of())).isEmpty();
  }

  @Test
  void the_initials_of_a_place_are_a_place() {
    assertThat(with("Orvane Capital Territory (OCT) rose", name(NameKind.PLACE, 0, 3)))
        .extracting(NamedSpan::kind)
        .containsExactly(NameKind.PLACE, NameKind.PLACE);
  }

  @Test
  void two_letters_of_a_place_are_so_in_brackets_only() {
    SpelledShortForms forms = forms(in("North Orvane (NO) rose", name(NameKind.PLACE, 0, 2)));

    assertThat(forms.with(Fixtures.sentence("they said NO to us"), List.of())).isEmpty();
  }

  private static List<NamedSpan> with(String text, NamedSpan... names) {
    SentenceNames in = in(text, names);
    return forms(in).with(in.sentence(), in.names());
  }

  private static SpelledShortForms forms(SentenceNames in) {
    return new SpelledShortForms(List.of(in), new Tickers(Exchanges.bundled()));
  }

  private static SentenceNames in(String text, NamedSpan... names) {
    TaggedSentence s = Fixtures.sentence(text);
    return new SentenceNames(s, List.of(names));
  }
}
