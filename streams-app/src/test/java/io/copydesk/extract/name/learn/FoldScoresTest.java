package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.TextField;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.settle.Settled;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldScoresTest {

  private static final int EVERY = (1 << NameKind.COUNT) - 1;
  private static final String TITLE = "Shares of Bexley Foods.";

  private final TaggedSentence sentence = Fixtures.sentence(TITLE);
  private final Occurrence bexley = NameFixtures.occurrence(sentence, 2, 3);
  private final Occurrence whole = NameFixtures.occurrence(sentence, 2, 4);
  private final FoldScores scores = new FoldScores();

  @Test
  void a_name_of_another_kind_than_is_marked_is_a_disagreement() {
    judged(marked(NameKind.PERSON.bit()), NameKind.COMPANY, 0.75);

    assertThat(scores.disagreements())
        .extracting(Disagreement::line)
        .containsExactly("set\t1\ttitle\t10\t16\tPERSON Bexley\tCOMPANY\t0.750\tBexley");
  }

  @Test
  void a_name_that_is_marked_with_more_words_is_a_disagreement() {
    judged(
        List.of(new GoldName(TextField.TITLE, 10, 22, NameKind.COMPANY.bit())),
        NameKind.COMPANY,
        0.75);

    assertThat(scores.disagreements())
        .extracting(Disagreement::line)
        .containsExactly("set\t1\ttitle\t10\t16\tCOMPANY Bexley Foods\tCOMPANY\t0.750\tBexley");
  }

  @Test
  void a_name_of_a_kind_that_nobody_marked_in_the_article_is_none() {
    judged(List.of(), EVERY & ~NameKind.COMPANY.bit(), NameKind.COMPANY, 0.75);

    assertThat(scores.disagreements()).isEmpty();
  }

  @Test
  void a_name_where_nothing_is_marked_is_a_disagreement() {
    judged(List.of(), NameKind.COMPANY, 0.75);

    assertThat(scores.disagreements())
        .extracting(Disagreement::line)
        .containsExactly("set\t1\ttitle\t10\t16\t-\tCOMPANY\t0.750\tBexley");
  }

  @Test
  void a_name_of_the_kind_that_is_marked_is_none() {
    judged(marked(NameKind.COMPANY.bit()), NameKind.COMPANY, 0.75);

    assertThat(scores.disagreements()).isEmpty();
  }

  @Test
  void a_name_that_readers_could_mark_or_not_is_none() {
    judged(marked(0), NameKind.COMPANY, 0.75);

    assertThat(scores.disagreements()).isEmpty();
  }

  @Test
  void the_surest_disagreement_comes_first() {
    judged(List.of(), NameKind.COMPANY, 0.6);
    judged(List.of(), NameKind.PLACE, 0.9);

    assertThat(scores.disagreements())
        .extracting(Disagreement::probability)
        .containsExactly(0.9, 0.6);
  }

  private static List<GoldName> marked(int kinds) {
    return List.of(new GoldName(TextField.TITLE, 10, 16, kinds));
  }

  private void judged(List<GoldName> marks, NameKind kind, double probability) {
    judged(marks, EVERY, kind, probability);
  }

  private void judged(List<GoldName> marks, int annotated, NameKind kind, double probability) {
    Example example =
        new Example(
            "set", Fixtures.article(TITLE, "Body."), marks, annotated, RuleWriters.DID_NOT_KNOW_IT);
    List<Occurrence> candidates = List.of(whole, bexley);
    Marks allowed = new Marks(example, bexley.read().tagged().sentence(), candidates);
    Problem problem =
        new Problem(
            5,
            new int[2][1][0],
            allowed.allowed(),
            allowed.mayBeNothing(),
            candidates,
            new double[2 * NameKind.COUNT],
            new float[][] {Problem.UNSEEN, Problem.UNSEEN});
    scores.add(example, 0, problem, List.of(new Settled(bexley, kind, probability)));
  }
}
