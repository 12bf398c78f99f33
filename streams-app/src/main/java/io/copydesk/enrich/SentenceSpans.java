package io.copydesk.enrich;

import io.copydesk.article.Span;
import io.copydesk.events.Mention;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sentences of an article are, by the index that its mentions give. Immutable.
 *
 * @param title spans within the title, by the sentence's index from 0
 * @param body spans within the body, by the sentence's index from 0
 */
public record SentenceSpans(Map<Integer, Span> title, Map<Integer, Span> body) {

  /** Of an article that was not split into sentences. */
  public static final SentenceSpans NONE = new SentenceSpans(Map.of(), Map.of());

  public SentenceSpans {
    title = Map.copyOf(title);
    body = Map.copyOf(body);
  }

  static SentenceSpans of(List<Sentence> sentences) {
    Map<Integer, Span> title = new HashMap<>();
    Map<Integer, Span> body = new HashMap<>();
    for (Sentence sentence : sentences) {
      (sentence.field() == TextField.TITLE ? title : body)
          .put(sentence.index(), new Span(sentence.start(), sentence.end()));
    }
    return new SentenceSpans(title, body);
  }

  /** The span, in the mention's field, of the sentence that the mention stands in. */
  public Optional<Span> around(Mention mention) {
    return Optional.ofNullable(in(mention.getField()).get(mention.getSentence()));
  }

  /** The span of the sentence that a character of the field stands in. */
  public Optional<Span> at(TextField field, int offset) {
    return in(field).values().stream()
        .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
        .findFirst();
  }

  private Map<Integer, Span> in(TextField field) {
    return field == TextField.TITLE ? title : body;
  }
}
