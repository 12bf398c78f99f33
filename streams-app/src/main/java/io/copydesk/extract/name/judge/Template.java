package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;
import java.util.Locale;

/**
 * What a feature looks at. A feature is a template with one value or two: {@code LAST=bank}, {@code
 * AFTER_TWO=said|the}.
 */
public enum Template {
  /** The same for every candidate: how frequent each kind is. */
  BIAS,
  /** Number of the name's tokens. */
  LENGTH,
  /** All the name's words. */
  WHOLE,
  FIRST,
  LAST,
  WITHIN,
  FIRST_TWO,
  LAST_TWO,
  /** Distributional classes of the name's words. */
  FIRST_CLASS,
  LAST_CLASS,
  WITHIN_CLASS,
  ENDS_CLASS,
  /** Groups of words that texts use side by side, narrow and broad ones. */
  FIRST_NARROW,
  FIRST_BROAD,
  LAST_NARROW,
  LAST_BROAD,
  WITHIN_NARROW,
  WITHIN_BROAD,
  /** Affixes of its last and its first word. */
  LAST_SUFFIX,
  FIRST_SUFFIX,
  LAST_PREFIX,
  FIRST_PREFIX,
  /** How its words are written: {@link Shapes}. */
  SHAPE,
  /** What the lexicon says of its words. */
  FIRST_LEXICON,
  LAST_LEXICON,
  WITHIN_LEXICON,
  /** The word before "of". */
  HEAD_OF,
  HAS_LINK,
  /** Given and family names among its first and last word. */
  PERSONAL,
  /**
   * Countries, adjectives, places and institutions of our tables: all of it, its beginning, its
   * end.
   */
  TABLE,
  TABLE_START,
  TABLE_END,
  /** How many of its capitalised words the tagger's model met in lower case, and how many not. */
  KNOWN_SMALL,
  /** Whether the article has the word in lower case too. */
  TWIN,
  /** The catalog's name here, a longer one that holds it, a shorter one within. */
  CATALOG,
  CATALOG_LONGER,
  CATALOG_WITHIN,

  /** Over all occurrences in the article: how many, how many stand alone, the tagger's mean. */
  TIMES,
  ALONE,
  MEAN,
  ANY_BEFORE,
  ANY_AFTER,
  ANY_BEFORE_CLASS,
  ANY_AFTER_CLASS,
  ANY_BEFORE_NARROW,
  ANY_BEFORE_BROAD,
  ANY_AFTER_NARROW,
  ANY_AFTER_BROAD,
  ANY_BEFORE_LEXICON,
  ANY_AFTER_LEXICON,
  ANY_POSSESSIVE,
  /** What stands farther off: {@link NameContext}. */
  ANY_APPOSED,
  ANY_APPOSED_CLASS,
  ANY_APPOSED_NARROW,
  ANY_APPOSED_BROAD,
  ANY_PRONOUN,
  ANY_THE,
  ANY_NEAR_BEFORE,
  ANY_NEAR_AFTER,
  ANY_NEAR_BEFORE_NARROW,
  ANY_NEAR_BEFORE_BROAD,
  ANY_NEAR_AFTER_NARROW,
  ANY_NEAR_AFTER_BROAD,
  ANY_LISTED,
  /** What the article is about, with the tagger's label or the class of the name's last word. */
  THEME_LABEL,
  THEME_LAST_CLASS,
  /** Of the article's longer names that begin or end with it, or that it abbreviates. */
  LONGER,
  LONGER_FIRST,
  LONGER_LAST,
  LONGER_LAST_CLASS,
  LONGER_LAST_NARROW,
  LONGER_LAST_BROAD,
  LONGER_LEXICON,
  LONGER_MEAN,
  LONGER_PERSONAL,
  LONGER_LISTED,
  /** Of the article's shorter forms of it. */
  SHORTER,

  /** The words around this occurrence. */
  BEFORE,
  AFTER,
  BEFORE_TWO,
  AFTER_TWO,
  BEFORE_SECOND,
  AFTER_SECOND,
  BEFORE_CLASS,
  AFTER_CLASS,
  BEFORE_NARROW,
  BEFORE_BROAD,
  AFTER_NARROW,
  AFTER_BROAD,
  BEFORE_LEXICON,
  AFTER_LEXICON,
  BEFORE_TABLE,
  AFTER_TABLE,
  AROUND,
  EDGES,
  START,
  FIELD,
  /** The tagger's labels and probabilities at this occurrence. */
  RUN,
  RUN_LENGTH,
  RUN_LAST,
  RUN_SHAPE,
  TAG_FIRST,
  TAG_LAST,
  TAG_MEAN,
  TAG_LEAST,
  TAG_BEFORE,
  TAG_AFTER,
  /** The probabilities of the first look, here and elsewhere in the article: {@link Beliefs}. */
  BELIEF,
  BELIEF_ANY,
  BELIEF_LENGTH,
  ELSEWHERE_MOST,
  ELSEWHERE_MEAN,
  ELSEWHERE_ANY,
  LONGER_BELIEF,
  LONGER_BELIEF_ALONE,
  SPELLED_BELIEF,
  SHORTER_BELIEF,
  /** The probable names beside it and the words between; the share of each kind in the article. */
  NAME_BEFORE,
  NAME_BEFORE_GAP,
  NAME_AFTER,
  NAME_AFTER_GAP,
  ARTICLE_SHARE,
  /** A ticker stands beside it. */
  LISTED,
  /** Names proposed by rules: these very words, and words that overlap them. */
  RULE,
  RULE_OTHER;

  private final long hash = TextHash.of(name().toLowerCase(Locale.ROOT));

  /** Its name in the weights' file. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it looks at the probabilities of the first look. */
  public boolean isOfSecondLook() {
    return compareTo(BELIEF) >= 0 && compareTo(ARTICLE_SHARE) <= 0;
  }

  public long key(long value) {
    return TextHash.join(hash, value);
  }

  public long key(long first, long second) {
    return TextHash.join(TextHash.join(hash, first), second);
  }
}
