package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where the "m" behind a number may be metres rather than millions. */
public final class MetreSign {

  private static final Vocabulary WORDS = Vocabulary.beside(MetreSign.class);
  private static final Set<String> LENGTHS = WORDS.words("metre-sign.lengths");
  private static final Set<String> METRES = WORDS.words("metre-sign.metres");

  private final Lexemes in;

  /** Of one sentence. */
  public MetreSign(Lexemes in) {
    this.in = in;
  }

  /** Whether a number ends in "m". */
  public boolean ends(Amount amount) {
    return METRES.contains(in.get(amount.to() - 1).lower());
  }

  /**
   * Whether a number's "m" is a length or of something else, since lengths are told beside it: "a
   * 400 metre hall, 23m high", "longer by 350m to 1.8 km".
   *
   * @param unit the unit that it would have if it were millions; null when it would have none
   */
  public boolean mayEnd(Amount amount, @Nullable Unit unit) {
    return unit != null && LENGTHS.contains(unit.name()) && ends(amount);
  }
}
