package io.copydesk.extract.name.learn;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import java.util.List;

/**
 * An article in which readers marked the names.
 *
 * @param set name of the set that it belongs to; sets are scored separately
 * @param annotated the bits of the kinds that readers marked; names of other kinds may stand there
 *     unmarked
 * @param withoutRules whether rules were written with this article at hand, so that their proposals
 *     in it would look better than they are and are left out
 */
public record Example(
    String set, Article article, List<GoldName> names, int annotated, boolean withoutRules) {

  public Example {
    names = List.copyOf(names);
  }

  /** The text that a mark's offsets count in. */
  String text(TextField field) {
    return field == TextField.TITLE ? article.title() : article.body();
  }
}
