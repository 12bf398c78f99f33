package io.copydesk.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.render.ArticleRenderer;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u0007", "\u009b2J", "\u202e", "\u2066", "\r", "\u0000"})
  void control_characters_are_escaped(String obeyed) {
    String text = "a" + obeyed + "b";

    assertThat(SafeText.lines(text)).doesNotContain(obeyed.substring(0, 1)).startsWith("a");
    assertThat(SafeText.line(text)).doesNotContain(obeyed.substring(0, 1)).startsWith("a");
    assertThat(SafeText.json(text)).doesNotContain(obeyed.substring(0, 1)).startsWith("a");
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
