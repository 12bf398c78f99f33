package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.util.Arrays;
import java.util.List;

/** Which kinds readers' marks allow for the candidates of a sentence. Made for one sentence. */
final class Marks {

  private static final int EVERY = (1 << NameKind.COUNT) - 1;

  private final Example example;
  private final Sentence sentence;
  private final List<Occurrence> candidates;
  private final int[] allowed;
  private final boolean[] mayBeNothing;

  Marks(Example example, Sentence sentence, List<Occurrence> candidates) {
    this.example = example;
    this.sentence = sentence;
    this.candidates = candidates;
    this.allowed = new int[candidates.size()];
    this.mayBeNothing = new boolean[sentence.tokens().size()];
    Arrays.fill(mayBeNothing, true);
    Arrays.fill(allowed, EVERY & ~example.annotated());
    for (GoldName name : example.names()) {
      if (name.field() == sentence.field()
          && name.start() < sentence.end()
          && sentence.start() < name.end()) {
        apply(name);
      }
    }
  }

  /** For each candidate the bits of the kinds that it may be of. */
  int[] allowed() {
    return allowed;
  }

  /** For each token whether it may be outside of names. */
  boolean[] mayBeNothing() {
    return mayBeNothing;
  }

  /** Whether a candidate has the very span of the mark. */
  boolean reaches(GoldName name) {
    return candidates.stream().anyMatch(c -> isSpan(c, name));
  }

  private void apply(GoldName name) {
    if (name.kinds() == 0) {
      for (int c = 0; c < allowed.length; c++) {
        if (name.overlaps(candidates.get(c))) {
          allowed[c] |= EVERY;
        }
      }
      return;
    }
    boolean reached = reaches(name);
    for (int c = 0; c < allowed.length; c++) {
      if (name.overlaps(candidates.get(c))) {
        allowed[c] = isSpan(candidates.get(c), name) || !reached ? name.kinds() : 0;
      }
    }
    if (reached) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() < name.end() && name.start() < tokens.get(i).end()) {
          mayBeNothing[i] &= isFullStop(tokens.get(i), name);
        }
      }
    }
  }

  private static boolean isFullStop(Token token, GoldName name) {
    return token.text().equals(".") && token.end() == name.end();
  }

  private boolean isSpan(Occurrence c, GoldName name) {
    List<Token> tokens = sentence.tokens();
    Token last = tokens.get(c.end() - 1);
    int end = last.end();
    boolean stop =
        Math.abs(end - name.end()) == 1
            && (end < name.end()
                ? example.text(sentence.field()).startsWith(".", end)
                : last.text().endsWith("."));
    return tokens.get(c.first()).start() == name.start() && (end == name.end() || stop);
  }
}
