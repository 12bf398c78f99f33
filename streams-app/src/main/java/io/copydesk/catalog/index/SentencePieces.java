package io.copydesk.catalog.index;

import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a sentence cut into pieces of names; a token may be several. Indexes count pieces,
 * from 0.
 */
final class SentencePieces {

  private static final Vocabulary WORDS = Vocabulary.beside(SentencePieces.class);

  /** Punctuation that ends a name. */
  private static final Set<String> DIVIDERS = WORDS.words("sentence-pieces.dividers");

  private static final Set<String> OPENING = WORDS.words("sentence-pieces.opening");
  private static final Set<String> CLOSING = WORDS.words("sentence-pieces.closing");

  private final Sentence sentence;
  private final List<NamePiece> pieces = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final long[] hashes;
  private final boolean shouted;
  private final boolean small;
  private final BitSet divided = new BitSet();
  private final BitSet bracketed = new BitSet();
  private final BitSet parted = new BitSet();

  private SentencePieces(Sentence sentence, boolean small) {
    this.sentence = sentence;
    this.small = small;
    boolean lowerCase = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (DIVIDERS.contains(token.text())) {
        divided.set(pieces.size());
      }
      if (OPENING.contains(token.text()) || CLOSING.contains(token.text())) {
        bracketed.set(pieces.size());
      }
      if (token.text().equals(",")) {
        parted.set(pieces.size());
      }
      for (NamePiece piece : NamePieces.of(token.text())) {
        pieces.add(piece);
        tokens.add(i);
      }
      lowerCase = lowerCase || token.text().chars().anyMatch(Character::isLowerCase);
    }
    shouted = !lowerCase;
    hashes = pieces.stream().mapToLong(p -> NameHash.of(p.text())).toArray();
  }

  /**
   * A sentence's pieces.
   *
   * @param small whether it is of an article in small letters
   */
  static SentencePieces of(Sentence sentence, boolean small) {
    return new SentencePieces(sentence, small);
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

  /** The index of the token that the piece is of. */
  int token(int i) {
    return tokens.get(i);
  }

  boolean opensToken(int i) {
    return i == 0 || token(i) != token(i - 1);
  }

  boolean closesToken(int i) {
    return i + 1 == pieces.size() || token(i) != token(i + 1);
  }

  /** Whether punctuation that ends a name stands before this piece. */
  boolean divided(int i) {
    return divided.get(i);
  }

  /** Whether a comma stands before this piece. */
  boolean parted(int i) {
    return parted.get(i);
  }

  /** Behind the token of the last piece, and the bracket that closes one within: "GAIL (India)". */
  int behind(int from, int to) {
    int end = token(to - 1) + 1;
    boolean open = false;
    for (int i = token(from); i < end; i++) {
      String text = sentence.tokens().get(i).text();
      open = (open || OPENING.contains(text)) && !CLOSING.contains(text);
    }
    boolean closes =
        open
            && end < sentence.tokens().size()
            && CLOSING.contains(sentence.tokens().get(end).text());
    return closes ? end + 1 : end;
  }

  /** Whether nothing but a comma stands between this piece and the one before it. */
  boolean follows(int i) {
    return !divided(i) && token(i) - token(i - 1) <= 2 && !bracketed.get(i);
  }

  /** Whether the piece has a capital, or would have if the article had any. */
  boolean capital(int i) {
    return small || get(i).capital();
  }

  /** Whether the article is in small letters, so that these tell nothing. */
  boolean small() {
    return small;
  }

  /** Whether the sentence has no lower-case letter, like many a headline. */
  boolean shouted() {
    return shouted;
  }
}
