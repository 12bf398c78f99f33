package io.copydesk.extract;

import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/**
 * What was found in an article.
 *
 * @param text the article with its sentences
 * @param mentions in {@link Mention#IN_TEXT_ORDER}; none overlaps another of its kind
 */
public record Extraction(TokenizedArticle text, List<Mention> mentions) {

  public Extraction {
    mentions = List.copyOf(mentions);
  }
}
