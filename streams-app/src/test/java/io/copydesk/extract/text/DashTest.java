package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashTest {

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "--"})
  void printers_typewriters_and_old_wires_write_it_each_in_their_way(String token) {
    assertThat(Dash.is(token)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "---", "co-op", "~"})
  void another_token_is_none(String token) {
    assertThat(Dash.is(token)).isFalse();
  }
}
