package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {

  private static final List<String> FIELDS = List.of("id", "body", "title", "publishedAt");

  @ParameterizedTest
  @CsvSource({"titel, title", "bdy, body", "boody, body", "publisedat, publishedAt"})
  void a_slip_is_taken_for_the_nearest_word(String written, String meant) {
    assertThat(NearestWord.of(written, FIELDS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "xy", "headline"})
  void another_word_is_no_slip(String written) {
    assertThat(NearestWord.of(written, FIELDS)).isEmpty();
  }
}
