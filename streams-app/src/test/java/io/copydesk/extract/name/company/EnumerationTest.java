package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.document.Abbreviations;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationTest {

  private static final Abbreviations ABBREVIATIONS = new Abbreviations();

  private final Places places = new Places(Countries.bundled());
  private final GivenNames givenNames = new GivenNames();
  private final Enumeration enumeration =
      new Enumeration(places, new OrganisationTyper(places), givenNames);
  private final DocumentNames known = new DocumentNames(places);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Molvant Inc, Carrow and Brixham fell | Molvant Inc, Carrow, Brixham",
        "Carrow, Tolland and Molvant Inc fell | Carrow, Tolland, Molvant Inc",
        "the firms Carrow and Molvant Inc fell | Carrow, Molvant Inc"
      })
  void what_stands_in_a_row_with_a_company_is_one(String text, String names) {
    TaggedSentence s = Fixtures.sentence(text);

    List<Candidate> complete = enumeration.complete(molvantInc(s), s, known);

    assertThat(Fixtures.texts(s, complete, NameType.COMPANY)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "Molvant Inc and Japan fell",
    "'Molvant Inc, a firm, fell'",
    "'Molvant Inc, Friday and Monday'",
    "Molvant Inc and Anna Carrow met",
    "Molvant Inc and Chairman Carrow met",
    "Molvant Inc and the Carrow Union met",
    "S and Molvant Inc fell",
    "Molvant Inc and BBB-minus bonds"
  })
  void other_words_beside_a_company_stay_what_they_are(String text) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(enumeration.complete(molvantInc(s), s, known)).isEqualTo(molvantInc(s));
  }

  @Test
  void a_word_that_only_the_model_takes_for_a_person_is_taken_in() {
    TaggedSentence s = Fixtures.tagged("Molvant Inc and Carrow fell", "OO-P-");

    List<Candidate> complete = enumeration.complete(withPerson(s, 3, 4), s, known);

    assertThat(Fixtures.texts(s, complete, NameType.COMPANY))
        .containsExactly("Molvant Inc", "Carrow");
    assertThat(Fixtures.texts(s, complete, NameType.PERSON)).isEmpty();
  }

  @Test
  void a_person_whom_the_article_introduces_stays_one() {
    TaggedSentence full = Fixtures.tagged("Anna Carrow left", "PP-");
    known.note(List.of(person(0, 2)), full, ABBREVIATIONS);
    TaggedSentence s = Fixtures.tagged("Molvant Inc and Carrow fell", "OO-P-");

    List<Candidate> complete = enumeration.complete(withPerson(s, 3, 4), s, known);

    assertThat(complete).isEqualTo(withPerson(s, 3, 4));
  }

  private static List<Candidate> molvantInc(TaggedSentence s) {
    int first = 0;
    while (!s.word(first, "Molvant")) {
      first++;
    }
    return List.of(
        Candidate.of(NameType.COMPANY, first, first + 2, Strength.CERTAIN, Evidence.RULE, 0.97));
  }

  private static List<Candidate> withPerson(TaggedSentence s, int first, int end) {
    List<Candidate> names = new ArrayList<>(molvantInc(s));
    names.add(person(first, end));
    return names;
  }

  private static Candidate person(int first, int end) {
    return Candidate.of(
        NameType.PERSON, first, end, Strength.STATISTICAL, Evidence.STATISTICAL, 0.99);
  }
}
