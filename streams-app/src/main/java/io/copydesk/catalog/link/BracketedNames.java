package io.copydesk.catalog.link;

import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A second name set in brackets behind the first: "Bank Negara Malaysia (BNM)". */
final class BracketedNames {

  private final TokenizedArticle text;

  BracketedNames(TokenizedArticle text) {
    this.text = text;
  }

  /** Makes the two names one where only one of them, or neither, is linked. */
  void join(Map<Mention, Surface> surfaceOf) {
    Mention before = null;
    for (Mention mention : surfaceOf.keySet()) {
      if (before != null && isBracketed(before, mention)) {
        join(surfaceOf.get(before), surfaceOf.get(mention));
      }
      before = mention;
    }
  }

  private static void join(@Nullable Surface name, @Nullable Surface bracketed) {
    if (name == null || bracketed == null || name == bracketed) {
      return;
    }
    if (!bracketed.isDecided()) {
      bracketed.shorten(name);
    } else if (!name.isDecided()) {
      name.shorten(bracketed);
    }
  }

  private boolean isBracketed(Mention name, Mention other) {
    int from = name.span().end();
    int to = other.span().start();
    if (name.type() != other.type() || name.field() != other.field() || to <= from) {
      return false;
    }
    String field = text.text(name.field());
    if (to - from > 4 || other.span().end() >= field.length()) {
      return false;
    }
    String between = field.substring(from, to).strip();
    char after = field.charAt(other.span().end());
    return (between.equals("(") || between.equals("(\"")) && (after == ')' || after == '"');
  }
}
