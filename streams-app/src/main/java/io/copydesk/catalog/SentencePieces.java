package io.copydesk.catalog;

import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.extract.Sentence;
import io.copydesk.extract.Token;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a sentence's tokens. */
final class SentencePieces {

  private final List<NamePiece> pieces = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final long[] hashes;
  private final boolean shouted;

  private SentencePieces(Sentence sentence) {
    boolean lowerCase = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      for (NamePiece piece : NamePieces.of(token.text())) {
        pieces.add(piece);
        tokens.add(i);
      }
      lowerCase |= token.text().chars().anyMatch(Character::isLowerCase);
    }
    shouted = !lowerCase;
    hashes = pieces.stream().mapToLong(p -> NameHash.of(p.text())).toArray();
  }

  static SentencePieces of(Sentence sentence) {
    return new SentencePieces(sentence);
  }

  int size() {
    return pieces.size();
  }

  NamePiece get(int i) {
    return pieces.get(i);
  }

  long hash(int i) {
    return hashes[i];
  }

  int token(int i) {
    return tokens.get(i);
  }

  boolean opensToken(int i) {
    return i == 0 || token(i) != token(i - 1);
  }

  boolean closesToken(int i) {
    return i + 1 == pieces.size() || token(i) != token(i + 1);
  }

  /** Whether the sentence has no lower-case letter, like an old wire's headline. */
  boolean shouted() {
    return shouted;
  }
}
