package io.copydesk.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.catalog.WeighedEntity;
import io.copydesk.events.MentionType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;

class ExplanationRendererTest {

  private final ExplanationRenderer renderer =
      new ExplanationRenderer(Help.defaultColorScheme(Help.Ansi.OFF));

  @Test
  void says_what_a_name_may_mean_and_what_speaks_for_it() {
    WeighedEntity pioneer =
        new WeighedEntity(
            "company:pioneer-jp",
            "Pioneer Corp",
            "JP",
            true,
            Map.of(LinkEvidence.DATELINE, 2, LinkEvidence.TYPE_BY_TEXT, 1),
            3,
            LinkVerdict.CHOSEN);
    NameExplanation name =
        new NameExplanation(
            "Pioneer",
            MentionType.COMPANY,
            2,
            "company:pioneer-jp",
            LinkGrade.WEAK,
            null,
            1,
            List.of(pioneer));

    assertThat(renderer.render(List.of(name)))
        .isEqualTo(
            """
            Pioneer (company, 2 x): company:pioneer-jp, by what the article says (0.92)
                company:pioneer-jp  Pioneer Corp, JP  chosen  ambiguous, 3 points: 2 filed from its country, 1 the text takes it for one too""");
  }

  @Test
  void says_that_the_catalog_has_no_such_name() {
    NameExplanation name =
        new NameExplanation(
            "Foo\u001b", MentionType.PERSON, 1, "person:~foo", null, null, 3, List.of());

    assertThat(renderer.render(List.of(name)))
        .isEqualTo("Foo\\u001b (person, 1 x): person:~foo, not in the catalog");
  }
}
