package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.reading.ReadSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of a sentence that may be a name.
 *
 * @param sentence index among the article's sentences
 * @param first index of the first token
 * @param end one past the last token
 * @param rules what the rules found in the sentence
 * @param name the name that these words may be, with the article's other occurrences of it
 */
public record Occurrence(
    int sentence, ReadSentence read, int first, int end, Name name, List<RuleName> rules) {

  /** What a rule says of these very words; null when none does. */
  public @Nullable RuleName rule() {
    for (RuleName rule : rules) {
      if (rule.first() == first && rule.end() == end) {
        return rule;
      }
    }
    return null;
  }

  /** Whether the words around it do not go on in capitals: the whole of what looks like a name. */
  boolean isAlone() {
    return !read.tagged().hasCapital(first - 1) && !read.tagged().hasCapital(end);
  }
}
