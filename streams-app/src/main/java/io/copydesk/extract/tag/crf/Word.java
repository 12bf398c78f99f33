package io.copydesk.extract.tag.crf;

/**
 * A word with what the features need of it, computed once.
 *
 * @param text as the model reads it: in American spelling
 * @param word the hash of the text
 * @param shape the hash of its shape ("Xxxxx")
 * @param cluster the hash of its cluster
 * @param clusterName its name
 * @param name whether it begins with a capital letter and has no other
 * @param lower whether it has letters and none is a capital
 * @param letter whether it has a letter
 */
record Word(
    String text,
    Piece word,
    Piece shape,
    Piece cluster,
    String clusterName,
    boolean name,
    boolean lower,
    boolean letter) {

  /** Stands where the sentence has no word. */
  static final Word MISSING = of("", "", "");

  /** How CoreNLP writes a missing word in some features; in others it is the empty string. */
  private static final Piece NULL = Piece.of("null");

  static Word of(String text, String shape, String cluster) {
    int capitals = 0;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      letter |= Character.isLetter(text.charAt(i));
    }
    return new Word(
        text,
        Piece.of(text),
        Piece.of(shape),
        Piece.of(cluster),
        cluster,
        isName(text, capitals),
        letter && capitals == 0,
        letter);
  }

  /** The cluster, as features of the words beside it have it. */
  Piece clusterBeside() {
    return isMissing() ? NULL : cluster;
  }

  /** The shape, as features of the word before it have it. */
  Piece shapeBeside() {
    return isMissing() ? NULL : shape;
  }

  private boolean isMissing() {
    return text.isEmpty();
  }

  private static boolean isName(String text, int capitals) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    return Character.isUpperCase(first)
        ? capitals == 1
        : Character.isTitleCase(first) && capitals == 0;
  }
}
