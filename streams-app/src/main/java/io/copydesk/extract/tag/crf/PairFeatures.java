package io.copydesk.extract.tag.crf;

/**
 * The features of the labels of a word and of the one before it: CoreNLP's {@code
 * NERFeatureFactory.featuresCpC} with the flags of its English models. Stateless.
 */
final class PairFeatures {

  private static final long ALWAYS = Piece.of("PSEQ|CpC").hash();
  private static final Piece AND = Piece.of("-");
  private static final Piece WORD = Piece.of("-PSEQW|CpC");
  private static final Piece PREVIOUS_WORD = Piece.of("-PSEQpW|CpC");
  private static final Piece WORDS = Piece.of("-PSEQW2|CpC");
  private static final Piece CLASS = Piece.of("-PSEQcDS|CpC");
  private static final Piece PREVIOUS_CLASS = Piece.of("-PSEQpDS|CpC");
  private static final Piece CLASSES = Piece.of("-PSEQpcDS|CpC");
  private static final Piece SHAPE = Piece.of("-PSEQcS|CpC");
  private static final Piece PREVIOUS_SHAPE = Piece.of("-PSEQpS|CpC");
  private static final Piece SHAPES = Piece.of("-TYPES|CpC");
  private static final Piece THIS_SHAPE = Piece.of("-TPS2|CpC");
  private static final Piece NEXT_SHAPE = Piece.of("-TNS1|CpC");

  private PairFeatures() {}

  static void add(Words words, int i, Potential out) {
    out.add(ALWAYS);
    add(words.word(i - 1), PREVIOUS_WORD, WORDS, words.word(i), WORD, out);
    add(words.wordClass(i - 1), PREVIOUS_CLASS, CLASSES, words.wordClass(i), CLASS, out);
    add(words.shape(i - 1), PREVIOUS_SHAPE, SHAPES, words.shape(i), SHAPE, out);
    out.add(THIS_SHAPE.after(words.shape(i).hash()));
    out.add(NEXT_SHAPE.after(words.shapeOrNull(i + 1).hash()));
  }

  /** A property of the word before, of both words, and of the word. */
  private static void add(
      Piece before, Piece beforeName, Piece bothName, Piece word, Piece name, Potential out) {
    out.add(beforeName.after(before.hash()));
    out.add(bothName.after(word.after(AND.after(before.hash()))));
    out.add(name.after(word.hash()));
  }
}
