package io.copydesk.extract.name.candidate;

/**
 * What a rule takes for a name: a vote that the judge weighs.
 *
 * @param first index of the first token
 * @param end one past the last token
 * @param source what says so
 */
public record RuleName(NameType type, int first, int end, Source source) {

  /** What a rule goes by. */
  public enum Source {
    GRAMMAR,
    /** A well-known name of our list. */
    LIST,
    CATALOG;

    /** Its place among all, from 0. */
    @SuppressWarnings("EnumOrdinal") // The weights count by it: after a change train again.
    public int index() {
      return ordinal();
    }
  }

  /** Whether they share a token. */
  public boolean overlaps(RuleName other) {
    return first < other.end && other.first < end;
  }

  /** In tokens. */
  public int length() {
    return end - first;
  }
}
