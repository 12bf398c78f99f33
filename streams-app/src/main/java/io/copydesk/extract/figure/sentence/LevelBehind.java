package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the level that a change led to, right behind it or behind what says the change again: "lost
 * 4p to 821", "lost $18.85, or 2.3 pct, to $804", "shed 5 cents to settle at $2.62".
 */
public final class LevelBehind {

  private static final Set<String> CLOSING =
      Vocabulary.beside(LevelBehind.class).words("level-behind.closing");

  private LevelBehind() {}

  /** The level behind the {@code index}th figure of a sentence, null where none is. */
  public static @Nullable PlacedFigure of(SentenceView view, int index) {
    Lexemes in = view.lexemes();
    int behind = view.links().behindConversions(index);
    int link = in.is(behind, ",") ? behind + 1 : behind;
    boolean closes = in.is(link, "to") && CLOSING.contains(in.get(link + 1).lower());
    int last = closes ? link + 2 : link;
    boolean leads = in.is(last, "at") || (in.is(last, "to") && !closes);
    return leads ? view.figureBehind(last) : null;
  }

  /** The change that led to the {@code index}th figure, -1 when it is no such level. */
  public static int changeBefore(SentenceView view, int index) {
    int change = view.links().beforeConversions(index);
    boolean leads = change >= 0 && view.figures().get(index).equals(of(view, change));
    return leads ? change : -1;
  }
}
