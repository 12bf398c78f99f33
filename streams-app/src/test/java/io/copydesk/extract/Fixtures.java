package io.copydesk.extract;

import io.copydesk.article.Article;
import io.copydesk.events.MentionType;
import io.copydesk.extract.figure.FigureBinder;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.stream.Stream;

/** Articles and sentences for the tests of this package, and the one extractor that they share. */
public final class Fixtures {

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();
  private static final Lexicon LEXICON = Lexicon.bundled();

  private Fixtures() {}

  /** Loading the model takes seconds: once for all tests. */
  public static CoreNlpExtractor extractor() {
    return Shared.EXTRACTOR;
  }

  /** Binds figures as the application does. */
  public static FigureBinder figureBinder() {
    return new FigureBinder(RankWeights.bundled(), extractor().wordClusters());
  }

  private static final class Shared {
    private static final CoreNlpExtractor EXTRACTOR =
        new CoreNlpExtractor(clusters -> FigureStep.NONE);
  }

  public static Article article(String title, String body) {
    return new Article("1", "test", null, title, body, null, "en", null, List.of(), List.of());
  }

  /** A sentence in which the CRF found nothing. */
  public static TaggedSentence sentence(String text) {
    return tagged(text, "");
  }

  /** A sentence in which the CRF labelled the tokens P, O, L or none ("-"), one letter each. */
  public static TaggedSentence tagged(String text, String labels) {
    TokenizedArticle article = TOKENIZER.tokenize(article(text, ""));
    Sentence sentence = article.sentences().getFirst();
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    Tags.Label[] kinds = new Tags.Label[words.size()];
    double[][] probabilities = new double[words.size()][Tags.Label.values().length];
    String[] clusters = new String[words.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = label(i < labels.length() ? labels.charAt(i) : '-');
      probabilities[i][kinds[i].index()] = 1;
      clusters[i] = "";
    }
    Tags tags = new Tags(kinds, probabilities, clusters);
    return new TaggedSentence(sentence, words, tags, LEXICON);
  }

  private static Tags.Label label(char c) {
    return switch (c) {
      case 'P' -> Tags.Label.PERSON;
      case 'O' -> Tags.Label.ORGANISATION;
      case 'L' -> Tags.Label.PLACE;
      default -> Tags.Label.NONE;
    };
  }

  /** The texts of an article's mentions of a type, in order. */
  public static Stream<String> mentions(Extraction extraction, MentionType type) {
    return extraction.mentions().stream().filter(m -> m.type() == type).map(Mention::text);
  }
}
