package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.text.QuotationMark.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarkTest {

  @ParameterizedTest
  @CsvSource({"“, OPENS", "„, OPENS", "«, OPENS", "``, OPENS", "”, CLOSES", "», CLOSES"})
  void a_double_mark_tells_its_side(String token, Side side) {
    assertThat(QuotationMark.ofDouble(token)).isEqualTo(side);
    assertThat(QuotationMark.ofSingle(token)).isEqualTo(Side.NONE);
  }

  @ParameterizedTest
  @CsvSource({"‘, OPENS", "‹, OPENS", "’, CLOSES", "›, CLOSES"})
  void a_single_mark_tells_its_side(String token, Side side) {
    assertThat(QuotationMark.ofSingle(token)).isEqualTo(side);
    assertThat(QuotationMark.ofDouble(token)).isEqualTo(Side.NONE);
  }

  @Test
  void those_of_typewriters_tell_none() {
    assertThat(QuotationMark.ofDouble("\"")).isEqualTo(Side.EITHER);
    assertThat(QuotationMark.ofSingle("'")).isEqualTo(Side.EITHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "«", "‘", "\"", "'"})
  void what_is_quoted_may_begin_behind_one_that_opens_or_tells_none(String token) {
    assertThat(QuotationMark.mayOpen(token)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"”", "»", "’", "(", "Orvane", ""})
  void it_begins_behind_nothing_else(String token) {
    assertThat(QuotationMark.mayOpen(token)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'s", "(", "Orvane", ""})
  void another_token_is_none(String token) {
    assertThat(QuotationMark.is(token)).isFalse();
  }
}
