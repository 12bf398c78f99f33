package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One whose figure it may be.
 *
 * @param where it is spoken of
 * @param subject null for nobody
 * @param from its first lexeme, -1 when it is not in the sentence
 * @param to one past its last lexeme
 * @param before what stands before it
 * @param after what stands behind it, as the weights call it
 * @param repeated where else the article speaks of it
 * @param named in which of the other sentences that are read for answers, see {@link
 *     Antecedent#named}
 */
record Answer(
    Where where,
    AnswerKind kind,
    @Nullable Subject subject,
    int from,
    int to,
    Preceding before,
    String after,
    SpokenElsewhere repeated,
    String named) {

  private static final Preceding UNKNOWN = new Preceding(Preceding.PrecedingKind.WORD, "");

  static Answer elsewhere(
      AnswerKind kind, @Nullable Subject subject, SpokenElsewhere repeated, String named) {
    return new Answer(Where.HERE, kind, subject, -1, -1, UNKNOWN, "", repeated, named);
  }

  /** The same, as another sentence takes it up. */
  Answer takenUp(Where from, SpokenElsewhere again, String namedThere) {
    return new Answer(from, kind, subject, -1, -1, before, after, again, namedThere);
  }

  /** What it is and where, as the weights call it. */
  String label() {
    return where.label(kind);
  }

  boolean isHere() {
    return from >= 0;
  }
}
