package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.TextField;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  private static final int COMPANY = 1 << NameKind.COMPANY.index();

  @ParameterizedTest
  @ValueSource(strings = {"The body is another text.", "Short."})
  void a_headline_s_mark_may_hold_the_full_stop_behind_the_name_whatever_the_body_has_there(
      String body) {
    TaggedSentence sentence = Fixtures.sentence("Shares of Bexley.");
    GoldName mark = new GoldName(TextField.TITLE, 10, 17, COMPANY);
    Example example =
        new Example(
            "set", Fixtures.article("Shares of Bexley.", body), List.of(mark), COMPANY, false);

    Marks marks =
        new Marks(example, sentence.sentence(), List.of(NameFixtures.occurrence(sentence, 2, 3)));

    assertThat(marks.reaches(mark)).isTrue();
  }
}
