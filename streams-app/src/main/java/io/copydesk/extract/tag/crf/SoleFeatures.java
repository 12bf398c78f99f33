package io.copydesk.extract.tag.crf;

/**
 * The features that look at one word alone, of CoreNLP's {@code NERFeatureFactory.featuresC} and
 * {@code featuresCpC} with the flags of its English models: at the word itself, and at the words
 * around it. Stateless.
 */
final class SoleFeatures {

  private static final int MAX_AFFIX = 6;

  private static final Piece CLUSTER = Piece.of("-DISTSIM|C");
  private static final Piece PREVIOUS_CLUSTER = Piece.of("-PDISTSIM|C");
  private static final Piece NEXT_CLUSTER = Piece.of("-NDISTSIM|C");
  private static final Piece WORD = Piece.of("-WORD|C");
  private static final Piece PREVIOUS_WORD = Piece.of("-PW|C");
  private static final Piece NEXT_WORD = Piece.of("-NW|C");
  private static final Piece SHAPE = Piece.of("-TYPE|C");
  private static final Piece PREVIOUS_SHAPE = Piece.of("-PTYPE|C");
  private static final Piece NEXT_SHAPE = Piece.of("-NTYPE|C");
  private static final Piece BEFORE = Piece.of("-DISJP|C");
  private static final Piece AFTER = Piece.of("-DISJN|C");

  private static final Piece WORD_BEGIN = Piece.of("#<");
  private static final Piece AFFIX_BEGIN = Piece.of("#");
  private static final Piece WORD_END = Piece.of(">#|C");
  private static final Piece AFFIX_END = Piece.of("#|C");

  private static final Piece PAIR_WORD = Piece.of("-PSEQW|CpC");
  private static final Piece PAIR_PREVIOUS_WORD = Piece.of("-PSEQpW|CpC");
  private static final Piece PAIR_CLUSTER = Piece.of("-PSEQcDS|CpC");
  private static final Piece PAIR_PREVIOUS_CLUSTER = Piece.of("-PSEQpDS|CpC");
  private static final Piece PAIR_SHAPE = Piece.of("-PSEQcS|CpC");
  private static final Piece PAIR_PREVIOUS_SHAPE = Piece.of("-PSEQpS|CpC");
  private static final Piece PAIR_THIS_SHAPE = Piece.of("-TPS2|CpC");
  private static final Piece PAIR_NEXT_SHAPE = Piece.of("-TNS1|CpC");

  private SoleFeatures() {}

  static void ofLabel(Word word, Potential out) {
    out.add(WORD.after(word.word().hash()));
    out.add(CLUSTER.after(word.cluster().hash()));
    out.add(SHAPE.after(word.shape().hash()));
    addAffixes(word.text(), out);
  }

  /** Of the word in angle brackets, the parts of two to six characters at either end. */
  private static void addAffixes(String word, Potential out) {
    int length = word.length();
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

  static void ofNextLabel(Word word, Potential out) {
    out.add(PREVIOUS_WORD.after(word.word().hash()));
    out.add(PREVIOUS_CLUSTER.after(word.clusterBeside().hash()));
    out.add(PREVIOUS_SHAPE.after(word.shape().hash()));
  }

  static void ofPreviousLabel(Word word, Potential out) {
    out.add(NEXT_WORD.after(word.word().hash()));
    out.add(NEXT_CLUSTER.after(word.clusterBeside().hash()));
    out.add(NEXT_SHAPE.after(word.shape().hash()));
  }

  static void ofLabelsBehind(Word word, Potential out) {
    out.add(BEFORE.after(word.word().hash()));
  }

  static void ofLabelsBefore(Word word, Potential out) {
    out.add(AFTER.after(word.word().hash()));
  }

  static void ofPair(Word word, Potential out) {
    out.add(PAIR_WORD.after(word.word().hash()));
    out.add(PAIR_CLUSTER.after(word.cluster().hash()));
    out.add(PAIR_SHAPE.after(word.shape().hash()));
    out.add(PAIR_THIS_SHAPE.after(word.shape().hash()));
  }

  static void ofNextPair(Word word, Potential out) {
    out.add(PAIR_PREVIOUS_WORD.after(word.word().hash()));
    out.add(PAIR_PREVIOUS_CLUSTER.after(word.cluster().hash()));
    out.add(PAIR_PREVIOUS_SHAPE.after(word.shape().hash()));
  }

  static void ofPreviousPair(Word word, Potential out) {
    out.add(PAIR_NEXT_SHAPE.after(word.shapeBeside().hash()));
  }
}
