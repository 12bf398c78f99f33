package io.copydesk.extract.name.learn;

import io.copydesk.article.Article;
import java.util.List;

/**
 * An article in which readers marked the names.
 *
 * @param set what it belongs to, to score each set apart
 * @param annotated the bits of the kinds that were marked; others may stand there unmarked
 * @param withoutRules whether the rules were written with this article at hand, so that what they
 *     say of it tells nothing
 */
public record Example(
    String set, Article article, List<GoldName> names, int annotated, boolean withoutRules) {

  public Example {
    names = List.copyOf(names);
  }
}
