package io.copydesk.extract.figure;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence's lexemes with the places of its figures and of the mentions that may own them. */
final class SentenceView {

  /**
   * A mention and the lexemes that it covers.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   */
  record Placed(Mention mention, int from, int to) {}

  private final Lexemes lexemes;
  private final List<Placed> figures = new ArrayList<>();
  private final List<Placed> owners = new ArrayList<>();

  /**
   * @param mentions of this sentence, by start
   */
  SentenceView(Lexemes lexemes, List<Mention> mentions) {
    this.lexemes = lexemes;
    int at = 0;
    for (Mention mention : mentions) {
      while (at < lexemes.size() && lexemes.get(at).end() <= mention.span().start()) {
        at++;
      }
      int to = at;
      while (to < lexemes.size() && lexemes.get(to).start() < mention.span().end()) {
        to++;
      }
      (mention.type() == MentionType.FIGURE ? figures : owners).add(new Placed(mention, at, to));
    }
  }

  Lexemes lexemes() {
    return lexemes;
  }

  List<Placed> figures() {
    return figures;
  }

  /** Companies, ministries and people, in order. */
  List<Placed> owners() {
    return owners;
  }

  /** The figure before the {@code index}th, null for the first. */
  @Nullable Placed figureBefore(int index) {
    return index == 0 ? null : figures.get(index - 1);
  }

  /** Whether a comma, colon, semicolon, bracket or quote parts two lexemes' clauses here. */
  boolean parts(int index) {
    Lexeme lexeme = lexemes.get(index);
    if (lexeme.kind() != Lexeme.Kind.SIGN) {
      return lexeme.is("while")
          || lexeme.is("but")
          || lexeme.is("whereas")
          || lexeme.is("although");
    }
    return switch (lexeme.text()) {
      case ",", ";", ":", "(", ")", "\"", "“", "”" -> true;
      case "." -> !lexemes.glued(index + 1);
      default -> lexeme.isDash() && lexeme.gap();
    };
  }

  /** Whether the figure's number is joined to the one before it: "rose 3 pct to 5 mln". */
  boolean joinsBefore(int index, String link) {
    Placed before = figureBefore(index);
    if (before == null) {
      return false;
    }
    int from = figures.get(index).from();
    if (from - before.to() > 8) {
      return false;
    }
    boolean linked = false;
    for (int i = before.to(); i < from; i++) {
      if (parts(i) && !(lexemes.is(i, ",") && lexemes.is(i + 1, link))) {
        return false;
      }
      linked |= lexemes.is(i, link) && !(link.equals("to") && lexemes.is(i - 1, "up"));
    }
    return linked;
  }
}
