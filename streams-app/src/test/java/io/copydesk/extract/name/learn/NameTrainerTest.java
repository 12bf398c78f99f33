package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.NameFinder;
import io.copydesk.extract.name.NamedSpan;
import io.copydesk.extract.name.collect.Collector;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trains tiny models on a language of two invented words, and reads an article with them. */
class NameTrainerTest {

  private static final int EVERY =
      Arrays.stream(NameKind.values()).mapToInt(NameKind::bit).reduce(0, (a, b) -> a | b);

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();

  @ParameterizedTest
  @CsvSource({"PLACE, COMPANY", "COMPANY, PLACE", "PERSON, ORGANIZATION"})
  void names_of_a_new_article_are_judged_as_like_ones_were_marked(
      NameKind zorbled, NameKind gromping) {
    List<String> weights = trained(zorbled, gromping).weights();

    List<String> found = found("They zorbled Quenby. It was gromped by Tavish.", weights);

    assertThat(found).containsExactly(zorbled + " Quenby", gromping + " Tavish");
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    NameTrainer.Trained once = trained(NameKind.PLACE, NameKind.COMPANY);

    NameTrainer.Trained again = trained(NameKind.PLACE, NameKind.COMPANY);

    assertThat(again.weights()).isEqualTo(once.weights());
  }

  @Test
  void it_tells_of_each_lesson_that_is_over() {
    AtomicInteger over = new AtomicInteger();

    trained(NameKind.PLACE, NameKind.COMPANY, over::incrementAndGet);

    assertThat(over).hasValue(NameTrainer.LESSONS);
  }

  private static NameTrainer.Trained trained(NameKind zorbled, NameKind gromping) {
    return trained(zorbled, gromping, () -> {});
  }

  private static NameTrainer.Trained trained(
      NameKind zorbled, NameKind gromping, Runnable lessonOver) {
    List<Example> examples = new ArrayList<>();
    for (String first : List.of("Mor", "Bel", "Cor", "Dun", "Fen")) {
      for (String last : List.of("dor", "wick", "lan", "vale", "gate", "mere")) {
        examples.add(
            example(
                first + last,
                "They zorbled [[%s|%s]]. It was gromped by [[%s|%s]]."
                    .formatted(
                        zorbled.letter(),
                        first + last,
                        gromping.letter(),
                        capitalised(last) + "ly")));
      }
    }
    return new NameTrainer(examples, KnownNames.NONE).train(lessonOver);
  }

  private static String capitalised(String syllable) {
    return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
  }

  private static Example example(String id, String marked) {
    MarkedText text = MarkedText.of(marked);
    List<GoldName> names =
        text.marks().stream()
            .map(
                mark ->
                    new GoldName(
                        TextField.BODY,
                        mark.span().start(),
                        mark.span().end(),
                        NameKind.ofMark(mark.letter()).bit()))
            .toList();
    return new Example("set", article(id, text.plain()), names, EVERY, RuleWriters.DID_NOT_KNOW_IT);
  }

  private static Article article(String id, String body) {
    return new Article(id, "test", null, "", body, null, "en", null, List.of(), List.of());
  }

  /** The names that are found by weights, each behind its kind. */
  private static List<String> found(String body, List<String> lines) {
    Weights weights = Weights.of(lines);
    Tickers tickers = new Tickers(Exchanges.bundled());
    Collector collector =
        new Collector(
            new CrfTagger(),
            TOKENIZER,
            Countries.bundled(),
            CentralBankTable.bundled(),
            tickers,
            Nouns.bundled(),
            Themes.of(WordGroups.bundled(), weights.themes()));
    TokenizedArticle text = TOKENIZER.tokenize(article("new", body));
    return new NameFinder(collector, weights, tickers)
        .find(text, KnownNames.NONE, () -> {}).stream().flatMap(NameTrainerTest::names).toList();
  }

  private static Stream<String> names(NameFinder.SentenceNames sentence) {
    return sentence.names().stream()
        .map(
            (NamedSpan name) ->
                name.kind() + " " + sentence.sentence().text(name.first(), name.end()));
  }
}
