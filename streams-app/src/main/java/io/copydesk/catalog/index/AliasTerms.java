package io.copydesk.catalog.index;

/** What has to be so for an alias to match words of a text, and whether a match is certain. */
public enum AliasTerms {
  /** Means nothing else; the text has to have the alias's capitals. */
  PLAIN(false, false, false),
  /** A government body's descriptive name ("finance ministry"), good in lower case too. */
  DESCRIPTIVE(false, false, true),
  /** The same of a name that may mean another body, too. */
  AMBIGUOUS_DESCRIPTIVE(false, true, true),
  /** May mean something else; the text has to have the alias's capitals. */
  AMBIGUOUS(false, true, false),
  /** Matches only in the capitals that it is written in, as an abbreviation does. */
  EXACT(true, false, false),
  /** Matches only as it is written, and may mean something else even so. */
  AMBIGUOUS_EXACT(true, true, false);

  private final boolean caseSensitive;
  private final boolean ambiguous;
  private final boolean lowerCaseToo;

  AliasTerms(boolean caseSensitive, boolean ambiguous, boolean lowerCaseToo) {
    this.caseSensitive = caseSensitive;
    this.ambiguous = ambiguous;
    this.lowerCaseToo = lowerCaseToo;
  }

  static AliasTerms of(boolean caseSensitive, boolean ambiguous, boolean descriptive) {
    if (caseSensitive) {
      return ambiguous ? AMBIGUOUS_EXACT : EXACT;
    }
    if (descriptive) {
      return ambiguous ? AMBIGUOUS_DESCRIPTIVE : DESCRIPTIVE;
    }
    return ambiguous ? AMBIGUOUS : PLAIN;
  }

  /** Whether the text has to have the very letters of the alias, large and small. */
  public boolean caseSensitive() {
    return caseSensitive;
  }

  /** Whether the name also means something else. */
  public boolean ambiguous() {
    return ambiguous;
  }

  /** Whether words wholly in lower case match as well. */
  public boolean lowerCaseToo() {
    return lowerCaseToo;
  }
}
