package io.copydesk.extract.name;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the committees that each company's board has, "the Audit and Risk Committee", from bodies
 * of government: in reports of companies and their announcements they have capitals as those have.
 * Stateless, thread-safe.
 */
final class BoardCommittees {

  private static final Vocabulary WORDS = Vocabulary.beside(BoardCommittees.class);

  private static final Set<String> COMMITTEES = WORDS.words("board-committees.committees");

  /** What such a committee is for: "Audit", "Remuneration". */
  private static final Set<String> TASKS = WORDS.words("board-committees.tasks");

  /** Whether a name is that of such a committee, or of several of them, and of nothing else. */
  boolean has(TaggedSentence s, NamedSpan name) {
    boolean body = name.kind() == NameKind.MINISTRY || name.kind() == NameKind.ORGANIZATION;
    return body
        && !name.evidence().contains(Evidence.CATALOG)
        && name.end() - name.first() > 1
        && !s.word(name.end(), "of")
        && COMMITTEES.contains(s.lower(name.end() - 1))
        && IntStream.range(name.first(), name.end() - 1).allMatch(i -> isTask(s.lower(i)));
  }

  private static boolean isTask(String word) {
    return TASKS.contains(word) || COMMITTEES.contains(word);
  }
}
