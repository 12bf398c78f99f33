package io.copydesk.cli.score.links;

import io.copydesk.events.TextField;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens and sentences by a simple rule, so that linking is measured without a model. Stateless.
 */
public final class PlainSentences {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[A-Z]\\.)+|[A-Za-z\\u00C0-\\u024F0-9&]+(?:[.-][A-Za-z0-9]+)*|['\\u2019]s\\b|\\S");

  private PlainSentences() {}

  /** Sentences of a text, cut at full stops before a space. */
  public static List<Sentence> of(String text, TextField field) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
      if (matcher.group().equals(".") && isEnd(text, matcher.end())) {
        sentences.add(new Sentence(field, sentences.size(), tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(field, sentences.size(), tokens));
    }
    return sentences;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
