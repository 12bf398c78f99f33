package io.copydesk.catalog.link;

import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/**
 * How much an article is about an entity, 0 to 1:
 *
 * <pre>
 * relevance = 0.35 headline + 0.25 lead + 0.25 frequency + 0.15 subject
 *
 * headline   1 when the title names the entity, else 0
 * lead       1 - s / S, where s is the index of the first sentence of the body that names it and S
 *            the number of the body's sentences; 0 when the body does not name it
 * frequency  n / (n + 3), where n is the number of its mentions
 * subject    the share of its mentions that open their sentence, not counting one "the" or one token of a
 *            single character, as "a" or a mark, before them
 * </pre>
 *
 * Rounded to four decimals.
 */
final class Relevance {

  private final TokenizedArticle text;
  private final int sentencesOfBody;

  Relevance(TokenizedArticle text) {
    this.text = text;
    this.sentencesOfBody =
        (int) text.sentences().stream().filter(s -> s.field() == TextField.BODY).count();
  }

  /** The relevance of the entity with these mentions, of which there is at least one. */
  double of(List<Mention> mentions) {
    double headline = 0;
    int first = sentencesOfBody;
    int opening = 0;
    for (Mention mention : mentions) {
      if (mention.field() == TextField.TITLE) {
        headline = 1;
      } else {
        first = Math.min(first, mention.sentence());
      }
      opening += opens(mention) ? 1 : 0;
    }
    double lead = sentencesOfBody == 0 ? 0 : 1 - (double) first / sentencesOfBody;
    double frequency = mentions.size() / (mentions.size() + 3.0);
    double subject = (double) opening / mentions.size();
    double sum = 0.35 * headline + 0.25 * lead + 0.25 * frequency + 0.15 * subject;
    return Math.round(Math.clamp(sum, 0, 1) * 10_000) / 10_000.0;
  }

  private boolean opens(Mention mention) {
    Sentence sentence = text.sentence(mention.sentenceId());
    if (sentence == null) {
      return false;
    }
    int at = mention.span().start();
    int second = sentence.tokens().get(Math.min(1, sentence.tokens().size() - 1)).start();
    String opener = sentence.tokens().getFirst().text();
    boolean article = opener.equalsIgnoreCase("the") || opener.equalsIgnoreCase("a");
    return at <= sentence.start() || (at <= second && (article || opener.length() == 1));
  }
}
