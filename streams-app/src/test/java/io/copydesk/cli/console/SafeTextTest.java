package io.copydesk.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.render.ArticleRenderer;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u0007", "\u009b2J", "\u202e", "\u2066", "\u0000"})
  void control_characters_are_escaped(String obeyed) {
    String text = "a" + obeyed + "b";

    String escaped = "a\\u%04x%sb".formatted((int) obeyed.charAt(0), obeyed.substring(1));
    assertThat(SafeText.lines(text)).isEqualTo(escaped);
    assertThat(SafeText.line(text)).isEqualTo(escaped);
    assertThat(SafeText.json(text)).isEqualTo(escaped);
  }

  @Test
  void lines_keep_their_breaks_and_tabs_but_for_what_returns_to_their_start() {
    assertThat(SafeText.lines("a\r\n\tb")).isEqualTo("a\\u000d\n\tb");
  }

  @Test
  void white_space_in_one_line_is_single_spaces() {
    assertThat(SafeText.line(" a\r\n\tb\rc ")).isEqualTo("a b c");
  }

  @Property
  void json_of_any_text_means_the_same_without_a_character_that_is_obeyed(@ForAll String text)
      throws IOException {
    ObjectMapper json = new ObjectMapper();

    String safe = SafeText.json(json.writeValueAsString(text));

    assertThat(json.readValue(safe, String.class)).isEqualTo(text);
    assertThat(safe).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\u200c\u200d]]");
  }

  @Test
  void names_in_any_script_pass_as_they_are() {
    String text = "阿里巴巴 Nestlé می\u200cخواهم";

    assertThat(SafeText.line(text)).isEqualTo(text);
  }

  @Test
  void control_characters_of_an_article_that_is_shown_are_escaped() {
    String evil = "Quarterly \u001b]0;owned\u0007 \u202eresults";
    EnrichedArticle article =
        EnrichedArticle.newBuilder()
            .setId(evil)
            .setSource(evil)
            .setUrl(evil)
            .setTitle(evil)
            .setBody(evil)
            .setStatus(EnrichmentStatus.DEGRADED)
            .setDegradedReason(evil)
            .build();

    String shown = new ArticleRenderer(Help.defaultColorScheme(Ansi.OFF)).render(article);

    assertThat(shown).contains("Quarterly").doesNotContain("\u001b", "\u0007", "\u202e");
  }
}
