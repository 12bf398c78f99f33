package io.copydesk.extract.role.title;

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
import io.copydesk.extract.role.RoleFinder;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesOfRolesTest {

  private static final String NAME = "Ana Lind";

  private static final RoleFinder ROLES =
      new RoleFinder(Countries.bundled(), CentralBankTable.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shadow chancellor Ana Lind spoke. | chancellor | Shadow chancellor",
        "Ana Lind, vice president and senior credit officer, spoke. | vice president and senior | vice president and senior credit officer",
        "Chief cabinet secretary Ana Lind spoke. | secretary | Chief cabinet secretary"
      })
  void a_title_that_was_cut_short_is_the_role_that_its_words_name(
      String text, String cut, String whole) {
    assertThat(title(text, cut)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Former defence minister Ana Lind spoke. | Former defence minister",
        "President and chief executive Ana Lind spoke. | President and chief executive",
        "Minister of Works, Water and Planning Ana Lind spoke. | Minister of Works, Water and Planning"
      })
  void a_title_that_says_more_than_the_role_stays(String text, String title) {
    assertThat(title(text, title)).isEqualTo(title);
  }

  @Test
  void a_word_that_only_says_that_a_role_is_over_is_no_title_beside_the_role() {
    assertThat(title("Ana Lind, a former Norland governor, spoke.", "former"))
        .isEqualTo("governor");
  }

  @Test
  void a_rank_is_no_part_of_the_title_that_stands_before_it() {
    assertThat(title("Army chief General Ana Lind spoke.", "chief General"))
        .isEqualTo("Army chief");
  }

  @Test
  void a_role_that_a_verb_gives_is_no_title() {
    assertThat(title("Ana Lind was named chairman.", null)).isNull();
  }

  private static @Nullable String title(String body, @Nullable String known) {
    TokenizedArticle text = new ArticleTokenizer().tokenize(Fixtures.article("", body));
    int start = body.indexOf(NAME);
    Mention person =
        Mention.ofName(
            MentionType.PERSON,
            text.sentences().getLast(),
            new Span(start, start + NAME.length()),
            NAME,
            null,
            known,
            Set.of(Evidence.STATISTICAL),
            0.9);
    ArticleCountries shown = new ArticleCountries(text, Countries.bundled());
    List<PersonRole> roles = ROLES.find(text, List.of(person), shown);
    return new TitlesOfRoles(text, roles).titled(person).personTitle();
  }
}
