package io.copydesk.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code role-examples.txt}: what is said there is found, and nothing else. */
class RoleExamplesTest {

  private static final RoleFinder FINDER =
      new RoleFinder(Countries.bundled(), CentralBankTable.bundled());

  static List<RoleExample> examples() {
    return RoleExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finds_the_roles_that_the_text_says_and_no_other(RoleExample example) {
    List<PersonRole> found = FINDER.find(example.text(), example.mentions(), example.shown());

    assertThat(found.stream().map(RoleExample::line)).containsExactlyElementsOf(example.roles());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finds_the_same_where_only_the_dateline_says_when(RoleExample example) {
    RoleExample dated = example.datedByItsLine();

    List<PersonRole> found = FINDER.find(dated.text(), dated.mentions(), dated.shown());

    assertThat(found.stream().map(RoleExample::line)).containsExactlyElementsOf(dated.roles());
  }

  @Test
  void a_minister_who_visits_the_only_country_of_a_text_is_not_of_it() {
    TokenizedArticle text =
        new ArticleTokenizer()
            .tokenize(Fixtures.article("", "Foreign Minister Bo Ek left for Oman on Saturday."));
    Mention minister =
        Mention.ofName(
            MentionType.PERSON,
            text.sentences().getLast(),
            new Span(17, 22),
            "Bo Ek",
            null,
            null,
            EnumSet.of(Evidence.RULE),
            1);

    List<PersonRole> found =
        FINDER.find(text, List.of(minister), new ArticleCountries(text, Countries.bundled()));

    assertThat(found).singleElement().extracting(role -> role.post().jurisdiction()).isNull();
  }
}
