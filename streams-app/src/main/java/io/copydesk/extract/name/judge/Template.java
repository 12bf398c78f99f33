package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;
import java.util.Locale;

/**
 * What a feature looks at. A feature is a template with one value or two: {@code LAST=bank}, {@code
 * AFTER_TWO=said|the}.
 */
public enum Template {
  /** The same for every candidate: how frequent each kind is. */
  BIAS(Evidence.FREQUENCY),
  /** Number of the name's tokens. */
  LENGTH(Evidence.FORM),
  /** All the name's words. */
  WHOLE(Evidence.NAME),
  FIRST(Evidence.WORDS),
  LAST(Evidence.WORDS),
  WITHIN(Evidence.WORDS),
  FIRST_TWO(Evidence.WORDS),
  LAST_TWO(Evidence.WORDS),
  /** Distributional classes of the name's words. */
  FIRST_CLASS(Evidence.CLASSES),
  LAST_CLASS(Evidence.CLASSES),
  WITHIN_CLASS(Evidence.CLASSES),
  ENDS_CLASS(Evidence.CLASSES),
  /** Groups of words that texts use side by side, narrow and broad ones. */
  FIRST_NARROW(Evidence.CLASSES),
  FIRST_BROAD(Evidence.CLASSES),
  LAST_NARROW(Evidence.CLASSES),
  LAST_BROAD(Evidence.CLASSES),
  WITHIN_NARROW(Evidence.CLASSES),
  WITHIN_BROAD(Evidence.CLASSES),
  /** Affixes of its last and its first word. */
  LAST_SUFFIX(Evidence.FORM),
  FIRST_SUFFIX(Evidence.FORM),
  LAST_PREFIX(Evidence.FORM),
  FIRST_PREFIX(Evidence.FORM),
  /** How its words are written: {@link Shapes}. */
  SHAPE(Evidence.FORM),
  /** What the lexicon says of its words. */
  FIRST_LEXICON(Evidence.CLASSES),
  LAST_LEXICON(Evidence.CLASSES),
  WITHIN_LEXICON(Evidence.CLASSES),
  /** The word before "of". */
  HEAD_OF(Evidence.WORDS),
  HAS_LINK(Evidence.WORDS),
  /** Given and family names among its first and last word. */
  PERSONAL(Evidence.TABLES),
  /**
   * Countries, adjectives, places and institutions of our tables: all of it, its beginning, its
   * end.
   */
  TABLE(Evidence.TABLES),
  TABLE_START(Evidence.TABLES),
  TABLE_END(Evidence.TABLES),
  /** How many of its capitalised words the tagger's model met in lower case, and how many not. */
  KNOWN_SMALL(Evidence.FORM),
  /** Whether the article has the word in lower case too. */
  TWIN(Evidence.FORM),
  /** The catalog's name here, a longer one that holds it, a shorter one within. */
  CATALOG(Evidence.CATALOG),
  CATALOG_LONGER(Evidence.CATALOG),
  CATALOG_WITHIN(Evidence.CATALOG),

  /** Over all occurrences in the article: how many, how many stand alone, the tagger's mean. */
  TIMES(Evidence.FORMS),
  ALONE(Evidence.FORMS),
  MEAN(Evidence.TAGGER),
  ANY_BEFORE(Evidence.AROUND),
  ANY_AFTER(Evidence.AROUND),
  ANY_BEFORE_CLASS(Evidence.AROUND),
  ANY_AFTER_CLASS(Evidence.AROUND),
  ANY_BEFORE_NARROW(Evidence.AROUND),
  ANY_BEFORE_BROAD(Evidence.AROUND),
  ANY_AFTER_NARROW(Evidence.AROUND),
  ANY_AFTER_BROAD(Evidence.AROUND),
  ANY_BEFORE_LEXICON(Evidence.AROUND),
  ANY_AFTER_LEXICON(Evidence.AROUND),
  ANY_POSSESSIVE(Evidence.AROUND),
  /** What stands farther off: {@link NameContext}. */
  ANY_APPOSED(Evidence.AROUND),
  ANY_APPOSED_CLASS(Evidence.AROUND),
  ANY_APPOSED_NARROW(Evidence.AROUND),
  ANY_APPOSED_BROAD(Evidence.AROUND),
  ANY_PRONOUN(Evidence.AROUND),
  ANY_THE(Evidence.AROUND),
  ANY_NEAR_BEFORE(Evidence.AROUND),
  ANY_NEAR_AFTER(Evidence.AROUND),
  ANY_NEAR_BEFORE_NARROW(Evidence.AROUND),
  ANY_NEAR_BEFORE_BROAD(Evidence.AROUND),
  ANY_NEAR_AFTER_NARROW(Evidence.AROUND),
  ANY_NEAR_AFTER_BROAD(Evidence.AROUND),
  ANY_LISTED(Evidence.AROUND),
  /** What the article is about, with the tagger's label or the class of the name's last word. */
  THEME_LABEL(Evidence.THEMES),
  THEME_LAST_CLASS(Evidence.THEMES),
  /** Of the article's longer names that begin or end with it, or that it abbreviates. */
  LONGER(Evidence.FORMS),
  LONGER_FIRST(Evidence.FORMS),
  LONGER_LAST(Evidence.FORMS),
  LONGER_LAST_CLASS(Evidence.FORMS),
  LONGER_LAST_NARROW(Evidence.FORMS),
  LONGER_LAST_BROAD(Evidence.FORMS),
  LONGER_LEXICON(Evidence.FORMS),
  LONGER_MEAN(Evidence.FORMS),
  LONGER_PERSONAL(Evidence.FORMS),
  LONGER_LISTED(Evidence.FORMS),
  /** Of the article's shorter forms of it. */
  SHORTER(Evidence.FORMS),

  /** The words around this occurrence. */
  BEFORE(Evidence.BESIDE),
  AFTER(Evidence.BESIDE),
  BEFORE_TWO(Evidence.BESIDE),
  AFTER_TWO(Evidence.BESIDE),
  BEFORE_SECOND(Evidence.BESIDE),
  AFTER_SECOND(Evidence.BESIDE),
  BEFORE_CLASS(Evidence.BESIDE),
  AFTER_CLASS(Evidence.BESIDE),
  BEFORE_NARROW(Evidence.BESIDE),
  BEFORE_BROAD(Evidence.BESIDE),
  AFTER_NARROW(Evidence.BESIDE),
  AFTER_BROAD(Evidence.BESIDE),
  BEFORE_LEXICON(Evidence.BESIDE),
  AFTER_LEXICON(Evidence.BESIDE),
  BEFORE_TABLE(Evidence.BESIDE),
  AFTER_TABLE(Evidence.BESIDE),
  AROUND(Evidence.BESIDE),
  EDGES(Evidence.BESIDE),
  START(Evidence.BESIDE),
  FIELD(Evidence.BESIDE),
  /** The tagger's labels and probabilities at this occurrence. */
  RUN(Evidence.TAGGER),
  RUN_LENGTH(Evidence.TAGGER),
  RUN_LAST(Evidence.TAGGER),
  RUN_SHAPE(Evidence.TAGGER),
  TAG_FIRST(Evidence.TAGGER),
  TAG_LAST(Evidence.TAGGER),
  TAG_MEAN(Evidence.TAGGER),
  TAG_LEAST(Evidence.TAGGER),
  TAG_BEFORE(Evidence.TAGGER),
  TAG_AFTER(Evidence.TAGGER),
  /** The probabilities of the first look, here and elsewhere in the article: {@link Beliefs}. */
  BELIEF(Evidence.BELIEFS),
  BELIEF_ANY(Evidence.BELIEFS),
  BELIEF_LENGTH(Evidence.BELIEFS),
  ELSEWHERE_MOST(Evidence.BELIEFS),
  ELSEWHERE_MEAN(Evidence.BELIEFS),
  ELSEWHERE_ANY(Evidence.BELIEFS),
  LONGER_BELIEF(Evidence.BELIEFS),
  LONGER_BELIEF_ALONE(Evidence.BELIEFS),
  SPELLED_BELIEF(Evidence.BELIEFS),
  SHORTER_BELIEF(Evidence.BELIEFS),
  /** The probable names beside it and the words between; the share of each kind in the article. */
  NAME_BEFORE(Evidence.BELIEFS),
  NAME_BEFORE_GAP(Evidence.BELIEFS),
  NAME_AFTER(Evidence.BELIEFS),
  NAME_AFTER_GAP(Evidence.BELIEFS),
  ARTICLE_SHARE(Evidence.BELIEFS),
  /** A ticker stands beside it. */
  LISTED(Evidence.AROUND),
  /** Names proposed by rules: these very words, and words that overlap them. */
  RULE(Evidence.RULES),
  RULE_OTHER(Evidence.RULES);

  private final long hash = TextHash.of(name().toLowerCase(Locale.ROOT));
  private final Evidence evidence;

  Template(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Its name in the weights' file. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its features are evidence of. */
  public Evidence evidence() {
    return evidence;
  }

  public long key(long value) {
    return TextHash.join(hash, value);
  }

  public long key(long first, long second) {
    return TextHash.join(TextHash.join(hash, first), second);
  }
}
