package io.copydesk.extract.name.learn;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.RuleWriters;
import java.util.List;

/**
 * An article in which readers marked the names.
 *
 * @param set name of the set that it belongs to; sets are scored separately
 * @param annotated the bits of the kinds that readers marked; names of other kinds may stand there
 *     unmarked
 * @param writers whether those who wrote rules knew the article; then it is learnt from without
 *     what rules propose in it
 */
public record Example(
    String set, Article article, List<GoldName> names, int annotated, RuleWriters writers) {

  public Example {
    names = List.copyOf(names);
  }

  /** The text that a mark's offsets count in. */
  String text(TextField field) {
    return field == TextField.TITLE ? article.title() : article.body();
  }
}
