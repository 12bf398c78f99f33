package io.copydesk.extract.name.candidate;

/**
 * A name that a rule proposes; the judge weighs it as one piece of evidence.
 *
 * @param first index of the first token
 * @param end one past the last token
 * @param source which sort of rule proposes it
 */
public record RuleName(NameType type, int first, int end, Source source) {

  /** Sorts of rules. */
  public enum Source {
    GRAMMAR,
    /** The bundled list of well-known names. */
    LIST,
    CATALOG;

    /** Its place among all, from 0. */
    @SuppressWarnings("EnumOrdinal") // The weights are stored by it: train again after a change.
    public int index() {
      return ordinal();
    }
  }

  /** Whether they share a token. */
  public boolean overlaps(RuleName other) {
    return first < other.end && other.first < end;
  }

  /** How many tokens it has. */
  public int length() {
    return end - first;
  }
}
