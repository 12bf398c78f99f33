package io.copydesk.extract.tag.crf;

/**
 * The features of one word's label: CoreNLP's {@code NERFeatureFactory.featuresC} with the flags of
 * its English models. Stateless.
 */
final class WordFeatures {

  /** How far to each side a word is looked for without regard to its place. */
  private static final int DISJUNCTION_WIDTH = 5;

  private static final int MAX_AFFIX = 6;

  /** After a word up to this long, the one behind it counts too. */
  private static final int SHORT_WORD = 3;

  private static final int NEAREST_OCCURRENCE = 3;
  private static final int FARTHEST_OCCURRENCE = 149;

  private static final long ALWAYS = hash("###|C");
  private static final Piece CLASS = Piece.of("-DISTSIM|C");
  private static final Piece PREVIOUS_CLASS = Piece.of("-PDISTSIM|C");
  private static final Piece NEXT_CLASS = Piece.of("-NDISTSIM|C");
  private static final Piece WORD = Piece.of("-WORD|C");
  private static final Piece PREVIOUS_WORD = Piece.of("-PW|C");
  private static final Piece NEXT_WORD = Piece.of("-NW|C");

  private static final Piece THEN = Piece.of("...");
  private static final Piece SHAPE = Piece.of("-TYPE|C");
  private static final Piece PREVIOUS_SHAPE = Piece.of("-PTYPE|C");
  private static final Piece NEXT_SHAPE = Piece.of("-NTYPE|C");
  private static final Piece PREVIOUS_WORD_SHAPE = Piece.of("-PW_CTYPE|C");
  private static final Piece SHAPE_NEXT_WORD = Piece.of("-NW_CTYPE|C");
  private static final Piece PREVIOUS_SHAPE_SHAPE = Piece.of("-PCTYPE|C");
  private static final Piece SHAPE_NEXT_SHAPE = Piece.of("-CNTYPE|C");
  private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
  private static final Piece SECOND_PREVIOUS_WORD_SHAPE = Piece.of("-PPW_CTYPE|C");

  /** Takes the word before the shape, though it stands behind it in the text: trained so. */
  private static final Piece SECOND_NEXT_WORD_SHAPE = Piece.of("-NNW_CTYPE|C");

  private static final Piece BEFORE = Piece.of("-DISJP|C");
  private static final Piece AFTER = Piece.of("-DISJN|C");

  private static final Piece WORD_BEGIN = Piece.of("#<");
  private static final Piece AFFIX_BEGIN = Piece.of("#");
  private static final Piece WORD_END = Piece.of(">#|C");
  private static final Piece AFFIX_END = Piece.of("#|C");

  private static final long NO_OCCURRENCE = hash("NO-OCCURRENCE-PATTERN|C");
  private static final long OCCURS_BEFORE = hash("X-PREV-OCCURRENCE-X|C");
  private static final long OCCURS_AFTER = hash("X-NEXT-OCCURRENCE-X|C");

  private WordFeatures() {}

  static void add(Words words, int i, Potential out) {
    out.add(ALWAYS);
    addWords(words, i, out);
    addShapes(words, i, out);
    addAffixes(words.at(i).text(), out);
    addNeighbourhood(words, i, out);
    addOccurrences(words, i, out);
  }

  private static void addWords(Words words, int i, Potential out) {
    out.add(WORD.after(words.word(i).hash()));
    out.add(PREVIOUS_WORD.after(words.word(i - 1).hash()));
    out.add(NEXT_WORD.after(words.word(i + 1).hash()));
    out.add(CLASS.after(words.wordClass(i).hash()));
    out.add(PREVIOUS_CLASS.after(words.classOrNull(i - 1).hash()));
    out.add(NEXT_CLASS.after(words.classOrNull(i + 1).hash()));
  }

  private static void addShapes(Words words, int i, Potential out) {
    Piece previous = words.shape(i - 1);
    Piece shape = words.shape(i);
    Piece next = words.shape(i + 1);
    out.add(SHAPE.after(shape.hash()));
    out.add(PREVIOUS_SHAPE.after(previous.hash()));
    out.add(NEXT_SHAPE.after(next.hash()));
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

  /** Of the word in angle brackets, the parts of two to six characters at either end. */
  private static void addAffixes(String word, Potential out) {
    int length = word.length();
    out.beginGroup();
    Piece prefix = WORD_BEGIN;
    for (int end = 1; end <= Math.min(length, MAX_AFFIX - 1); end++) {
      prefix = prefix.plus(word.charAt(end - 1));
      out.addOnce(AFFIX_END.after(prefix.hash()));
    }
    if (length + 2 <= MAX_AFFIX) {
      out.addOnce(WORD_END.after(Piece.of(word).after(WORD_BEGIN.hash())));
    }
    for (int begin = Math.max(0, length - MAX_AFFIX + 1); begin < length; begin++) {
      out.addOnce(WORD_END.after(Piece.of(word, begin, length).after(AFFIX_BEGIN.hash())));
    }
  }

  private static void addNeighbourhood(Words words, int i, Potential out) {
    out.beginGroup();
    for (int distance = 1; distance <= DISJUNCTION_WIDTH; distance++) {
      out.addOnce(BEFORE.after(words.word(i - distance).hash()));
      out.addOnce(AFTER.after(words.word(i + distance).hash()));
    }
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
