package io.copydesk.extract.figure;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles for tests, cut by CoreNLP's tokenizer (of the Penn Treebank, PTB) and sentence splitter.
 */
public final class PtbText {

  private PtbText() {}

  public static TokenizedArticle body(String body) {
    return article("", body, null, null);
  }

  /** An article that was found at an address. */
  public static TokenizedArticle at(String url, String body) {
    TokenizedArticle text = body(body);
    Article found =
        new Article("test", "test", url, "", body, null, "en", null, List.of(), List.of());
    return new TokenizedArticle(found, text.sentences());
  }

  public static TokenizedArticle title(String title) {
    return article(title, "", null, null);
  }

  static TokenizedArticle article(
      String title, String body, @Nullable Instant publishedAt, @Nullable Dateline dateline) {
    Article article =
        new Article(
            "test", "test", null, title, body, publishedAt, "en", dateline, List.of(), List.of());
    List<Sentence> sentences = new ArrayList<>();
    List<CoreLabel> titleTokens = tokens(title);
    if (!titleTokens.isEmpty()) {
      sentences.add(sentence(TextField.TITLE, 0, titleTokens, title));
    }
    int index = 0;
    for (List<CoreLabel> tokens : new WordToSentenceProcessor<CoreLabel>().process(tokens(body))) {
      sentences.add(sentence(TextField.BODY, index++, tokens, body));
    }
    return new TokenizedArticle(article, sentences);
  }

  private static List<CoreLabel> tokens(String text) {
    return new PTBTokenizer<>(
            new StringReader(text),
            new CoreLabelTokenFactory(),
            "invertible=false,untokenizable=noneDelete")
        .tokenize();
  }

  private static Sentence sentence(
      TextField field, int index, List<CoreLabel> labels, String text) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      int start = label.beginPosition();
      int end = label.endPosition();
      tokens.add(new Token(text.substring(start, end), start, end));
    }
    return new Sentence(field, index, tokens);
  }
}
