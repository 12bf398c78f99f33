package io.copydesk.enrich;

import io.copydesk.article.Span;
import io.copydesk.events.Mention;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sentences of an article are, each within its field, by field and index. Immutable.
 *
 * @param byId empty for an article that was not split into sentences
 */
public record SentenceSpans(Map<SentenceId, Span> byId) {

  /** Of an article that was not split into sentences. */
  public static final SentenceSpans NONE = new SentenceSpans(Map.of());

  public SentenceSpans {
    byId = Map.copyOf(byId);
  }

  static SentenceSpans of(List<Sentence> sentences) {
    Map<SentenceId, Span> byId = new HashMap<>();
    for (Sentence sentence : sentences) {
      byId.put(sentence.id(), new Span(sentence.start(), sentence.end()));
    }
    return new SentenceSpans(byId);
  }

  /** The span, in the mention's field, of the sentence that the mention stands in. */
  public Optional<Span> around(Mention mention) {
    return Optional.ofNullable(byId.get(new SentenceId(mention.getField(), mention.getSentence())));
  }

  /** The span of the sentence that a character of the field stands in. */
  public Optional<Span> at(TextField field, int offset) {
    return byId.entrySet().stream()
        .filter(sentence -> sentence.getKey().field() == field)
        .map(Map.Entry::getValue)
        .filter(span -> span.start() <= offset && offset < span.end())
        .findFirst();
  }
}
