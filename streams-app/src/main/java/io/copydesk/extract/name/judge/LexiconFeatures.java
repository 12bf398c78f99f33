package io.copydesk.extract.name.judge;

import io.copydesk.extract.tag.TaggedSentence;

/** Features of a word's classes in the lexicon: one for each class, by its number. */
final class LexiconFeatures {

  private LexiconFeatures() {}

  static void add(Template template, TaggedSentence s, int i, FeatureSink out) {
    for (int bits = s.classes(i); bits != 0; bits &= bits - 1) {
      out.add(template, Buckets.number(Integer.numberOfTrailingZeros(bits)));
    }
  }

  /** The same features, each paired with another value. */
  static void add(Template template, long first, TaggedSentence s, int i, FeatureSink out) {
    for (int bits = s.classes(i); bits != 0; bits &= bits - 1) {
      out.add(template, first, Buckets.number(Integer.numberOfTrailingZeros(bits)));
    }
  }
}
