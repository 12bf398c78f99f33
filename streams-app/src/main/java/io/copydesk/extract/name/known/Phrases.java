package io.copydesk.extract.name.known;

import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The well-known names of {@code institutions.txt}, matched word by word and with their case.
 * Immutable, thread-safe.
 */
public final class Phrases {

  private static final String RESOURCE = "institutions.txt";

  /** A name with its words as the tokenizer splits them. */
  record Phrase(NameType type, List<String> words) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /**
   * @param tokenizer which has to be the articles' own, since names are compared word by word
   */
  public Phrases(ArticleTokenizer tokenizer) {
    ResourceLines.read(Phrases.class, RESOURCE, line -> enter(line, tokenizer));
    byFirstWord
        .values()
        .forEach(p -> p.sort(Comparator.comparingInt((Phrase x) -> -x.words().size())));
  }

  private void enter(String line, ArticleTokenizer tokenizer) {
    List<String> cells = ResourceLines.cells(line, 2);
    NameType type = NameType.valueOf(cells.getFirst());
    for (String name : cells.subList(1, cells.size())) {
      List<String> words = tokenizer.words(name);
      byFirstWord
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
          .add(new Phrase(type, words));
    }
  }

  /** The longest well-known name that begins at the token; null when none does. */
  @Nullable Phrase at(TaggedSentence s, int token) {
    List<Phrase> phrases = byFirstWord.get(s.word(token));
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (matches(s, token, phrase.words())) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean matches(TaggedSentence s, int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!s.word(token + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
