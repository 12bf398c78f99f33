package io.copydesk.extract.figure.subject;

/**
 * What stands before a noun phrase, its article and what describes it.
 *
 * @param text as the weights call it
 */
record Preceding(PrecedingKind kind, String text) {

  /** What it is. */
  enum PrecedingKind {
    /** Nothing: the sentence begins with the phrase. */
    START,
    COMMA,
    /** Another mark or word that parts clauses. */
    BREAK,
    /** A word behind which a clause may begin, or a preposition or conjunction. */
    LINK,
    /** Another word. */
    WORD
  }
}
