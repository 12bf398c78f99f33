package io.copydesk.catalog.index;

/** On which terms an alias matches. */
public enum AliasTerms {
  /** Names nothing else; only its capitals count. */
  PLAIN(false, false, false),
  /** A government body's descriptive name ("finance ministry"), good in lower case too. */
  DESCRIPTIVE(false, false, true),
  AMBIGUOUS_DESCRIPTIVE(false, true, true),
  AMBIGUOUS(false, true, false),
  EXACT(true, false, false),
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

  public boolean caseSensitive() {
    return caseSensitive;
  }

  /** Whether the name also means something else. */
  public boolean ambiguous() {
    return ambiguous;
  }

  public boolean lowerCaseToo() {
    return lowerCaseToo;
  }
}
