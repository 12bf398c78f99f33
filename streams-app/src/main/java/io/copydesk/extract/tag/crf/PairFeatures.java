package io.copydesk.extract.tag.crf;

/**
 * The features of the labels of a word and of the one before it that look at both words: of
 * CoreNLP's {@code NERFeatureFactory.featuresCpC} with the flags of its English models. Those that
 * look at one word are {@link SoleFeatures}. Stateless.
 */
final class PairFeatures {

  private static final long ALWAYS = Piece.of("PSEQ|CpC").hash();
  private static final Piece AND = Piece.of("-");
  private static final Piece WORDS = Piece.of("-PSEQW2|CpC");
  private static final Piece CLUSTERS = Piece.of("-PSEQpcDS|CpC");
  private static final Piece SHAPES = Piece.of("-TYPES|CpC");

  private PairFeatures() {}

  /** The feature that every word has, the first of them. */
  static void addAlways(Potential out) {
    out.add(ALWAYS);
  }

  /** The others. */
  static void add(Words words, int i, Potential out) {
    out.add(WORDS.after(both(words.word(i - 1), words.word(i))));
    out.add(CLUSTERS.after(both(words.cluster(i - 1), words.cluster(i))));
    out.add(SHAPES.after(both(words.shape(i - 1), words.shape(i))));
  }

  private static long both(Piece before, Piece word) {
    return word.after(AND.after(before.hash()));
  }
}
