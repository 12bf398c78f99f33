package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody with a famous name is somebody else, by how an article introduces him. */
class IntroducedNamesTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{p:David Cameron}, a plumber from Leeds, was jailed for theft.",
        "{p:David Cameron}, 52, an unemployed roofer of Leeds, was jailed.",
        "{p:Gordon\nBrown}, 23, died in Britain.",
      })
  void a_namesake_is_introduced_by_a_trade_or_as_too_young(String story) {
    assertThat(ids(story)).singleElement().asString().startsWith("person:~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{p:David Cameron}, a former prime minister, left. | david-cameron",
        "{p:David Cameron}, 52, left. | david-cameron",
        "{p:Donald Trump}, a businessman, left. | donald-trump",
        "{p:David Cameron}, who met a plumber, left. | david-cameron",
        "{p:David Cameron}, an outsider, left. | david-cameron",
        "{p=prime minister:David Cameron}, a keen gardener, left. | david-cameron",
      })
  void who_is_known_is_called_what_he_is_known_for(String story, String id) {
    assertThat(ids(story)).containsExactly("person:" + id);
  }

  private static List<String> ids(String story) {
    return Story.of(story).idsIn(CATALOG);
  }
}
