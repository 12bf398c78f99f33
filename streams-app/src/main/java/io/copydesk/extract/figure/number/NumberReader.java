package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a lexeme: digits or words, fractions, sign, scale. */
public final class NumberReader {

  private static final Map<String, BigDecimal> VULGAR =
      Map.of(
          "½", new BigDecimal("0.5"),
          "¼", new BigDecimal("0.25"),
          "¾", new BigDecimal("0.75"),
          "⅛", new BigDecimal("0.125"),
          "⅜", new BigDecimal("0.375"),
          "⅝", new BigDecimal("0.625"),
          "⅞", new BigDecimal("0.875"));
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_GROUPS = 4;

  private final Lexemes in;

  public NumberReader(Lexemes in) {
    this.in = in;
  }

  /** The number from lexeme {@code at} on, null when none begins there. */
  public @Nullable NumberPart read(int at) {
    Lexeme first = in.get(at);
    if (first.isNumber()) {
      return digits(at);
    }
    if (VULGAR.containsKey(first.text())) {
      return scaled(VULGAR.get(first.text()), at, at + 1, NumberPart.Form.WRITTEN_OUT);
    }
    if (!first.isWord()) {
      return null;
    }
    return new WordNumber(in).read(at);
  }

  private @Nullable NumberPart digits(int at) {
    String run = in.get(at).text();
    BigDecimal value = Digits.read(run);
    if (value == null) {
      return null;
    }
    boolean whole = plain(run);
    if (whole && fractionAt(at, true) != null) {
      return fraction(BigDecimal.ZERO, at, at);
    }
    int to = at + 1;
    if (whole && run.length() <= 3 && value.signum() > 0) {
      StringBuilder grouped = new StringBuilder(run);
      while (to - at <= MOST_GROUPS && isGroup(to)) {
        grouped.append(in.get(to++).text());
      }
      if (to > at + 1) {
        return scaled(new BigDecimal(grouped.toString()), at, to, NumberPart.Form.WRITTEN_OUT);
      }
    }
    NumberPart quote = whole ? null : quote(value, at);
    if (quote != null) {
      return quote;
    }
    if (whole) {
      int next = in.get(to).isDash() && in.glued(to) && in.glued(to + 1) ? to + 1 : to;
      NumberPart mixed = fraction(value, at, next);
      if (mixed != null) {
        return mixed;
      }
      BigDecimal vulgar = VULGAR.get(in.get(next).text());
      if (vulgar != null) {
        return scaled(value.add(vulgar), at, next + 1, NumberPart.Form.WRITTEN_OUT);
      }
      if (in.is(to, "and") && in.is(to + 1, "a") && in.is(to + 2, "half")) {
        return scaled(value.add(HALF), at, to + 3, NumberPart.Form.WRITTEN_OUT);
      }
    }
    return scaled(value, at, to, whole ? NumberPart.Form.PLAIN : NumberPart.Form.WRITTEN_OUT);
  }

  /** "2.72-3/4", a price whose fraction is one of its last decimal. */
  private @Nullable NumberPart quote(BigDecimal value, int at) {
    boolean dash = in.get(at + 1).isDash() && in.glued(at + 1) && in.glued(at + 2);
    BigDecimal fraction = dash && value.scale() == 2 ? fractionAt(at + 2, false) : null;
    return fraction == null
        ? null
        : scaled(
            value.add(fraction.movePointLeft(value.scale())),
            at,
            at + 5,
            NumberPart.Form.WRITTEN_OUT);
  }

  /** Three digits after one blank, as in "34 000"; the next group must not start another number. */
  private boolean isGroup(int index) {
    Lexeme group = in.get(index);
    return group.isNumber()
        && group.gap()
        && group.start() - in.get(index - 1).end() == 1
        && group.text().length() == 3
        && plain(group.text())
        && !(in.glued(index + 1) && in.is(index + 1, "/"));
  }

  private @Nullable NumberPart fraction(BigDecimal whole, int from, int at) {
    BigDecimal fraction = fractionAt(at, whole.signum() == 0);
    return fraction == null
        ? null
        : scaled(whole.add(fraction), from, at + 3, NumberPart.Form.WRITTEN_OUT);
  }

  /**
   * The proper fraction written "n/d" at a lexeme, null when none or none that ends in decimals.
   */
  private @Nullable BigDecimal fractionAt(int at, boolean alone) {
    if (!in.get(at).isNumber()
        || !in.is(at + 1, "/")
        || !in.glued(at + 1)
        || !in.glued(at + 2)
        || (in.is(at + 3, "/") && in.glued(at + 3))
        || (alone && at > 0 && in.is(at - 1, "/"))) {
      return null;
    }
    String top = in.get(at).text();
    String bottom = in.get(at + 2).text();
    if (!plain(top) || !in.get(at + 2).isNumber() || !plain(bottom)) {
      return null;
    }
    if (top.length() > 2 || bottom.length() > 2) {
      return null;
    }
    int numerator = Integer.parseInt(top);
    int denominator = Integer.parseInt(bottom);
    boolean proper = numerator > 0 && numerator < denominator;
    return proper && Fractions.ends(denominator) ? Fractions.of(numerator, denominator) : null;
  }

  private NumberPart scaled(BigDecimal value, int from, int to, NumberPart.Form form) {
    return new ScaleReader(in).scaled(value, from, to, form);
  }

  private static boolean plain(String run) {
    return run.indexOf('.') < 0 && run.indexOf(',') < 0;
  }
}
