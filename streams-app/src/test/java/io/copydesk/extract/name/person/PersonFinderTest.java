package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {

  private final PersonFinder finder = new PersonFinder(Countries.bundled(), new GivenNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finance Minister Kiichi Miyazawa said | --PP- | Kiichi Miyazawa | Finance Minister",
        "Dr John Kuma said | PPP- | John Kuma | ",
        "Raymond Cheng, managing director of CGS, said | PP------ | Raymond Cheng | managing director",
        "Leigh Smith, a Hertz Corp spokesman | PP--OO- | Leigh Smith | spokesman",
        "James MacDonald, president and chief operating officer | PP------ | James MacDonald | president and chief operating officer",
        "Karl-Heinz Narjes said | P-PP- | Karl-Heinz Narjes | ",
        "William Clay Ford Jr said | PPP-- | William Clay Ford Jr | "
      })
  void the_title_is_an_attribute_and_not_in_the_span(
      String text, String labels, String name, String title) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    List<Candidate> found = finder.find(s);

    assertThat(found).hasSize(1);
    Candidate person = found.getFirst();
    assertThat(s.join(person.first(), person.end()))
        .isEqualTo(String.join(" ", new ArticleTokenizer().words(name)));
    assertThat(person.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "then Andre Lemaire d'Aubigny said | -PP-- | Andre Lemaire d'Aubigny",
        "then Luis 'Toto' Carrow said | -P----- | Luis 'Toto' Carrow",
        "then Luis “Toto” Carrow said | -P---P- | Luis “Toto” Carrow",
        "then Md Nasir Carrow said | --PP- | Md Nasir Carrow",
        "then told de Carrow that | ---P- | de Carrow",
        "then R Carrow said | --P- | R Carrow",
        "then Park Min-ho said | -PP--- | Park Min-ho",
        "then Hamid Rahman al-Tamimi said | -PP--P- | Hamid Rahman al-Tamimi",
        "then Joao Antonio da Costa said | -PP-P- | Joao Antonio da Costa",
        "then Maria de la Vega said | -P---- | Maria de la Vega",
        "then Khalid bin Walid said | -P--- | Khalid bin Walid",
        "Vice Premier Wu He said | --P-- | Wu He",
        "a Hu Jintao-era law | -PP--- | Hu Jintao",
        "then Lopez y Cia said | -P-O- | Lopez"
      })
  void particles_and_syllables_complete_a_name(String text, String labels, String name) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    assertThat(finder.find(s))
        .singleElement()
        .extracting(c -> s.text(c.first(), c.end()))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Chad said, P-", "It told MEES that, --P-", "the Mr said, -P-"})
  void places_and_abbreviations_are_no_people(String text, String labels) {
    assertThat(finder.find(Fixtures.tagged(text, labels))).isEmpty();
  }
}
