package io.copydesk.extract.name.judge;

/**
 * A kind of evidence for what a name names. Features of one signal say much the same: the second
 * look weighs their sums against those of the others.
 */
public enum Signal {
  /** How frequent each kind of name is. */
  FREQUENCY,
  /** The tagger's labels and probabilities. */
  TAGGER,
  /** The rules' proposals. */
  RULES,
  /** The catalog's names. */
  CATALOG,
  /** All the name's words together: a name that was met in training. */
  NAME,
  /** Its first and last words, and those between. */
  WORDS,
  /** Clusters and groups of its words, and what the lexicon says of them. */
  CLASSES(WORDS),
  /** Its affixes, and how it is written. */
  SPELLING(WORDS),
  /** Given and family names, countries, places and names that maps show, in our tables. */
  TABLES(WORDS),
  /** How texts refer to its first and last words: as to a person or a thing. */
  NOUNS,
  /** The words around this occurrence. */
  BESIDE,
  /** The words around all its occurrences, and a ticker beside it. */
  ALL_AROUND,
  /** How often the article has it, and its longer and shorter forms. */
  VARIANTS(WORDS),
  /** What the article is about. */
  THEMES(WORDS),
  /**
   * What the first look believes; all others are signals of the first look. Stands last: {@link
   * Impression} lays out the others before it.
   */
  BELIEFS;

  /** How many there are. */
  public static final int COUNT = values().length;

  private final Signal companion;

  Signal() {
    this.companion = this;
  }

  Signal(Signal companion) {
    this.companion = companion;
  }

  /** The signal together with which it is left out now and then in training; itself mostly. */
  public Signal companion() {
    return companion;
  }

  /** Its place among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // arrays are laid out by it
  public int index() {
    return ordinal();
  }
}
