package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of several lexemes without a blank between them: "b/d", "km2", "MtCO2e", "m³/s". */
final class SpelledUnit {

  private static final Map<String, String> UNITS =
      Vocabulary.beside(SpelledUnit.class).meanings("spelled-unit.units");

  /** "MtCO", "2" and "eq" are three, and "m3/s" has four. */
  private static final int MOST_LEXEMES = 4;

  private final Lexemes in;

  SpelledUnit(Lexemes in) {
    this.in = in;
  }

  /** The unit that begins at a lexeme, of as many lexemes as make one; null when none does. */
  @Nullable FoundUnit read(int at) {
    if (!in.get(at).isWord() || !in.glued(at + 1)) {
      return null;
    }
    StringBuilder spelling = new StringBuilder(in.get(at).lower());
    FoundUnit longest = null;
    for (int i = at + 1; i < at + MOST_LEXEMES && in.glued(i); i++) {
      String unit = UNITS.get(spelling.append(in.get(i).lower()).toString());
      longest = unit == null ? longest : new FoundUnit(Unit.quantity(unit), i + 1);
    }
    return longest != null && goesOn(longest.to()) ? null : longest;
  }

  /** Whether a word or a number is joined to what was read, as to the "M2" of "M2A". */
  private boolean goesOn(int behind) {
    return in.glued(behind) && (in.get(behind).isWord() || in.get(behind).isNumber());
  }
}
