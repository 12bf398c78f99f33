package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;
import java.util.Locale;

/**
 * What a feature looks at. A feature is a template with one value or two: {@code LAST=bank}, {@code
 * AFTER_TWO=said|the}.
 */
public enum Template {
  /** The same for every candidate: how frequent each kind is. */
  BIAS(Signal.FREQUENCY),
  /** Number of the name's tokens. */
  LENGTH(Signal.SPELLING),
  /** All the name's words. */
  WHOLE(Signal.NAME),
  FIRST(Signal.WORDS),
  LAST(Signal.WORDS),
  WITHIN(Signal.WORDS),
  FIRST_TWO(Signal.WORDS),
  LAST_TWO(Signal.WORDS),
  /** Clusters of the name's words: {@code CLASS} stands for a word's cluster throughout. */
  FIRST_CLASS(Signal.CLASSES),
  LAST_CLASS(Signal.CLASSES),
  WITHIN_CLASS(Signal.CLASSES),
  ENDS_CLASS(Signal.CLASSES),
  /** Groups of words that texts use side by side, narrow and broad ones. */
  FIRST_NARROW(Signal.CLASSES),
  FIRST_BROAD(Signal.CLASSES),
  LAST_NARROW(Signal.CLASSES),
  LAST_BROAD(Signal.CLASSES),
  WITHIN_NARROW(Signal.CLASSES),
  WITHIN_BROAD(Signal.CLASSES),
  /** Affixes of its last and its first word. */
  LAST_SUFFIX(Signal.SPELLING),
  FIRST_SUFFIX(Signal.SPELLING),
  LAST_PREFIX(Signal.SPELLING),
  FIRST_PREFIX(Signal.SPELLING),
  /** How its words are written: {@link Shapes}. */
  SHAPE(Signal.SPELLING),
  /** What the lexicon says of its words. */
  FIRST_LEXICON(Signal.CLASSES),
  LAST_LEXICON(Signal.CLASSES),
  WITHIN_LEXICON(Signal.CLASSES),
  /** The word before "of". */
  HEAD_OF(Signal.WORDS),
  HAS_LINK(Signal.WORDS),
  /** Given and family names among its first and last word. */
  PERSONAL(Signal.TABLES),
  /** How texts refer to its only word, or to its first and its last one by itself. */
  NOUN(Signal.NOUNS),
  FIRST_NOUN(Signal.NOUNS),
  LAST_NOUN(Signal.NOUNS),
  /** How they refer to names of several words that begin or end like it. */
  NOUN_FIRST(Signal.NOUNS),
  NOUN_LAST(Signal.NOUNS),
  NOUN_ENDS(Signal.NOUNS),
  /** Countries, their adjectives and places in our tables: all of it, its beginning, its end. */
  TABLE(Signal.TABLES),
  TABLE_START(Signal.TABLES),
  TABLE_END(Signal.TABLES),
  /** What maps show it on ({@link MappedNames}): all of it, its beginning, its end. */
  MAPPED(Signal.TABLES),
  MAPPED_BROAD(Signal.TABLES),
  MAPPED_START(Signal.TABLES),
  MAPPED_END(Signal.TABLES),
  /** How many of its capitalised words the tagger's model met in lower case, and how many not. */
  KNOWN_SMALL(Signal.SPELLING),
  /** Whether the article has the word in lower case too. */
  TWIN(Signal.SPELLING),
  /** The catalog's name here, a longer one that holds it, a shorter one within. */
  CATALOG(Signal.CATALOG),
  CATALOG_LONGER(Signal.CATALOG),
  CATALOG_WITHIN(Signal.CATALOG),

  /** Over all occurrences in the article: how many, how many stand alone, the tagger's mean. */
  TIMES(Signal.VARIANTS),
  ALONE(Signal.VARIANTS),
  MEAN(Signal.TAGGER),
  ANY_BEFORE(Signal.ALL_AROUND),
  ANY_AFTER(Signal.ALL_AROUND),
  ANY_BEFORE_CLASS(Signal.ALL_AROUND),
  ANY_AFTER_CLASS(Signal.ALL_AROUND),
  ANY_BEFORE_NARROW(Signal.ALL_AROUND),
  ANY_BEFORE_BROAD(Signal.ALL_AROUND),
  ANY_AFTER_NARROW(Signal.ALL_AROUND),
  ANY_AFTER_BROAD(Signal.ALL_AROUND),
  ANY_BEFORE_LEXICON(Signal.ALL_AROUND),
  ANY_AFTER_LEXICON(Signal.ALL_AROUND),
  ANY_POSSESSIVE(Signal.ALL_AROUND),
  /** What stands farther off: {@link NameContext}. */
  ANY_APPOSED(Signal.ALL_AROUND),
  ANY_APPOSED_CLASS(Signal.ALL_AROUND),
  ANY_APPOSED_NARROW(Signal.ALL_AROUND),
  ANY_APPOSED_BROAD(Signal.ALL_AROUND),
  ANY_PRONOUN(Signal.ALL_AROUND),
  ANY_THE(Signal.ALL_AROUND),
  ANY_NEAR_BEFORE(Signal.ALL_AROUND),
  ANY_NEAR_AFTER(Signal.ALL_AROUND),
  ANY_NEAR_BEFORE_NARROW(Signal.ALL_AROUND),
  ANY_NEAR_BEFORE_BROAD(Signal.ALL_AROUND),
  ANY_NEAR_AFTER_NARROW(Signal.ALL_AROUND),
  ANY_NEAR_AFTER_BROAD(Signal.ALL_AROUND),
  ANY_LISTED(Signal.ALL_AROUND),
  /** What the article is about, with the tagger's label or the cluster of the name's last word. */
  THEME_LABEL(Signal.THEMES),
  THEME_LAST_CLASS(Signal.THEMES),
  /** Of the article's longer names that begin or end with it, or that it abbreviates. */
  LONGER(Signal.VARIANTS),
  LONGER_FIRST(Signal.VARIANTS),
  LONGER_LAST(Signal.VARIANTS),
  LONGER_LAST_CLASS(Signal.VARIANTS),
  LONGER_LAST_NARROW(Signal.VARIANTS),
  LONGER_LAST_BROAD(Signal.VARIANTS),
  LONGER_LEXICON(Signal.VARIANTS),
  LONGER_MEAN(Signal.VARIANTS),
  LONGER_PERSONAL(Signal.VARIANTS),
  LONGER_NOUN_FIRST(Signal.VARIANTS),
  LONGER_LISTED(Signal.VARIANTS),
  /** Of the article's shorter forms of it. */
  SHORTER(Signal.VARIANTS),

  /** The words around this occurrence. */
  BEFORE(Signal.BESIDE),
  AFTER(Signal.BESIDE),
  BEFORE_TWO(Signal.BESIDE),
  AFTER_TWO(Signal.BESIDE),
  BEFORE_SECOND(Signal.BESIDE),
  AFTER_SECOND(Signal.BESIDE),
  BEFORE_CLASS(Signal.BESIDE),
  AFTER_CLASS(Signal.BESIDE),
  BEFORE_NARROW(Signal.BESIDE),
  BEFORE_BROAD(Signal.BESIDE),
  AFTER_NARROW(Signal.BESIDE),
  AFTER_BROAD(Signal.BESIDE),
  BEFORE_LEXICON(Signal.BESIDE),
  AFTER_LEXICON(Signal.BESIDE),
  BEFORE_TABLE(Signal.BESIDE),
  AFTER_TABLE(Signal.BESIDE),
  AROUND(Signal.BESIDE),
  EDGES(Signal.BESIDE),
  START(Signal.BESIDE),
  FIELD(Signal.BESIDE),
  /** The tagger's labels and probabilities at this occurrence. */
  RUN(Signal.TAGGER),
  RUN_LENGTH(Signal.TAGGER),
  RUN_LAST(Signal.TAGGER),
  RUN_SHAPE(Signal.TAGGER),
  TAG_FIRST(Signal.TAGGER),
  TAG_LAST(Signal.TAGGER),
  TAG_MEAN(Signal.TAGGER),
  TAG_LEAST(Signal.TAGGER),
  TAG_BEFORE(Signal.TAGGER),
  TAG_AFTER(Signal.TAGGER),
  /** The probabilities of the first look, here and elsewhere in the article: {@link Beliefs}. */
  BELIEF(Signal.BELIEFS),
  BELIEF_ANY(Signal.BELIEFS),
  BELIEF_LENGTH(Signal.BELIEFS),
  ELSEWHERE_MOST(Signal.BELIEFS),
  ELSEWHERE_MEAN(Signal.BELIEFS),
  ELSEWHERE_ANY(Signal.BELIEFS),
  LONGER_BELIEF(Signal.BELIEFS),
  LONGER_BELIEF_ALONE(Signal.BELIEFS),
  SPELLED_BELIEF(Signal.BELIEFS),
  SHORTER_BELIEF(Signal.BELIEFS),
  /** The probable names beside it and the words between; the share of each kind in the article. */
  NAME_BEFORE(Signal.BELIEFS),
  NAME_BEFORE_GAP(Signal.BELIEFS),
  NAME_AFTER(Signal.BELIEFS),
  NAME_AFTER_GAP(Signal.BELIEFS),
  ARTICLE_SHARE(Signal.BELIEFS),
  /** A ticker stands beside it. */
  LISTED(Signal.ALL_AROUND),
  /** Names proposed by rules: these very words, and words that overlap them. */
  RULE(Signal.RULES),
  RULE_OTHER(Signal.RULES);

  private final long hash = TextHash.of(name().toLowerCase(Locale.ROOT));
  private final Signal signal;

  Template(Signal signal) {
    this.signal = signal;
  }

  /** Its name in the weights' file. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of evidence that its features are. */
  public Signal signal() {
    return signal;
  }

  /** The key of its feature with a value, by which weights are found: the hash of both. */
  public long key(long value) {
    return TextHash.join(hash, value);
  }

  /** The key of its feature with a pair of values, whose order counts. */
  public long key(long first, long second) {
    return TextHash.join(TextHash.join(hash, first), second);
  }
}
