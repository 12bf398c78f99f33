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
 * @param rules all names that rules propose in the sentence
 * @param name the name that these words may be, with the article's other occurrences of it
 */
public record Occurrence(
    int sentence, ReadSentence read, int first, int end, Name name, List<RuleName> rules) {

  /** Index of the last word: the one before a full stop that is a token of its own. */
  public int last() {
    return end - first > 1 && read.tagged().word(end - 1, ".") ? end - 2 : end - 1;
  }

  /** The rule's proposal of these very words; null when there is none. */
  public @Nullable RuleName rule() {
    for (RuleName rule : rules) {
      if (rule.first() == first && rule.end() == end) {
        return rule;
      }
    }
    return null;
  }

  /**
   * Whether no capitalised word stands right before or behind, so that it is all that looks like a
   * name.
   */
  boolean isAlone() {
    return !read.tagged().hasCapital(first - 1) && !read.tagged().hasCapital(end);
  }
}
