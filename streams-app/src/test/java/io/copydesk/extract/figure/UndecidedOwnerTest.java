package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.rank.WeighedRanking;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose figures are when nothing that the text offers is probable enough. */
class UndecidedOwnerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme and Emca shares gained, with the price target at $45.",
        "Acme, Emca and Bexley saw a price target of $45.",
      })
  void a_target_beside_several_companies_may_be_nobodys(String text) {
    assertThat(figures(text, MentionType.COMPANY, new Undecided()))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.subject()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Economists see Acme reaching her price target of $40.",
        "Analysts at Emca expect Acme to set a price target of $40.",
      })
  void who_is_foreseen_to_set_a_target_is_not_asked_for_again(String text) {
    assertThat(figures(text, MentionType.PERSON, new WeighedRanking(RankWeights.bundled())))
        .extracting(Figure::subject)
        .singleElement()
        .satisfies(subject -> assertThat(subject.text()).isEqualTo("Acme"));
  }

  /** Knows what figures measure as the application does, and never whose they are. */
  private static final class Undecided implements Ranking {

    private final Ranking sure = new WeighedRanking(RankWeights.bundled());
    private boolean owner;

    @Override
    public void ask(Question question, Mention figure) {
      owner = question == Question.SUBJECT;
      sure.ask(question, figure);
    }

    @Override
    public void answer(String text) {
      sure.answer(text);
    }

    @Override
    public void clue(Clue clue, String first, String second, String third) {
      sure.clue(clue, first, second, third);
    }

    @Override
    public int best() {
      return owner ? NONE : sure.best();
    }
  }

  /** The figures of a text in which those of our companies that it has are of this type. */
  private static List<Figure> figures(String text, MentionType type, Ranking ranking) {
    TokenizedArticle article = PtbText.body(text);
    List<Mention> mentions = new ArrayList<>(FoundFigures.in(article));
    for (String name : List.of("Acme", "Emca", "Bexley")) {
      if (text.contains(name)) {
        mentions.add(Mentions.named(name.equals("Acme") ? type : MentionType.COMPANY, name, text));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    FigureBinder binder = new FigureBinder(() -> ranking, Fixtures.extractor().wordClusters());
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : binder.bind(article, mentions)) {
      if (mention.figure() != null) {
        figures.add(mention.figure());
      }
    }
    return figures;
  }
}
