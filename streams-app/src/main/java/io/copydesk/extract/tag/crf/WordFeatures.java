package io.copydesk.extract.tag.crf;

/**
 * The features of one word's label that look at several words together: of CoreNLP's {@code
 * NERFeatureFactory.featuresC} with the flags of its English models. Those that look at one word
 * are {@link SoleFeatures}. Stateless.
 */
final class WordFeatures {

  /** After a word up to this long, the one behind it counts too. */
  private static final int SHORT_WORD = 3;

  private static final int NEAREST_OCCURRENCE = 3;
  private static final int FARTHEST_OCCURRENCE = 149;

  private static final long ALWAYS = hash("###|C");
  private static final Piece THEN = Piece.of("...");
  private static final Piece PREVIOUS_WORD_SHAPE = Piece.of("-PW_CTYPE|C");
  private static final Piece SHAPE_NEXT_WORD = Piece.of("-NW_CTYPE|C");
  private static final Piece PREVIOUS_SHAPE_SHAPE = Piece.of("-PCTYPE|C");
  private static final Piece SHAPE_NEXT_SHAPE = Piece.of("-CNTYPE|C");
  private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
  private static final Piece SECOND_PREVIOUS_WORD_SHAPE = Piece.of("-PPW_CTYPE|C");

  /**
   * Made of the word two places behind and of this word's shape, in this order, though the word
   * stands behind in the text: the model was trained so.
   */
  private static final Piece SECOND_NEXT_WORD_SHAPE = Piece.of("-NNW_CTYPE|C");

  private static final long NO_OCCURRENCE = hash("NO-OCCURRENCE-PATTERN|C");
  private static final long OCCURS_BEFORE = hash("X-PREV-OCCURRENCE-X|C");
  private static final long OCCURS_AFTER = hash("X-NEXT-OCCURRENCE-X|C");

  private WordFeatures() {}

  /** The feature that every word has, the first of them. */
  static void addAlways(Potential out) {
    out.add(ALWAYS);
  }

  /** The features of a word beyond the one that every word has. */
  static void add(Words words, int i, Potential out) {
    addShapes(words, i, out);
    addOccurrences(words, i, out);
  }

  private static void addShapes(Words words, int i, Potential out) {
    Piece previous = words.shape(i - 1);
    Piece shape = words.shape(i);
    Piece next = words.shape(i + 1);
    long both = then(previous.hash(), shape);
    out.add(PREVIOUS_SHAPE_SHAPE.after(both));
    out.add(THREE_SHAPES.after(then(both, next)));
    out.add(SHAPE_NEXT_SHAPE.after(then(shape.hash(), next)));
    out.add(PREVIOUS_WORD_SHAPE.after(then(words.word(i - 1).hash(), shape)));
    out.add(SHAPE_NEXT_WORD.after(then(shape.hash(), words.word(i + 1))));
    if (words.at(i - 1).text().length() <= SHORT_WORD) {
      out.add(SECOND_PREVIOUS_WORD_SHAPE.after(then(words.word(i - 2).hash(), shape)));
    }
    if (words.at(i + 1).text().length() <= SHORT_WORD) {
      out.add(SECOND_NEXT_WORD_SHAPE.after(then(words.word(i + 2).hash(), shape)));
    }
  }

  private static long then(long text, Piece next) {
    return next.after(THEN.after(text));
  }

  /** Whether a name between lower-case words occurs elsewhere in the sentence. */
  private static void addOccurrences(Words words, int i, Potential out) {
    boolean asked =
        words.at(i).name() && words.at(i + 1).lower() && words.at(i - 1).letter() && i > 0;
    if (!asked) {
      out.add(NO_OCCURRENCE);
      return;
    }
    if (occurs(words, i, i + NEAREST_OCCURRENCE, i + FARTHEST_OCCURRENCE)) {
      out.add(OCCURS_AFTER);
    }
    if (occurs(words, i, i - FARTHEST_OCCURRENCE, i - NEAREST_OCCURRENCE)) {
      out.add(OCCURS_BEFORE);
    }
  }

  private static boolean occurs(Words words, int i, int from, int to) {
    String text = words.at(i).text();
    for (int j = Math.max(0, from); j <= Math.min(words.size() - 1, to); j++) {
      if (words.at(j).text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static long hash(String feature) {
    return Piece.of(feature).hash();
  }
}
