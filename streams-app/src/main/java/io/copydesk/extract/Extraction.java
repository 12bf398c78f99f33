package io.copydesk.extract;

import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/**
 * What was found in an article.
 *
 * @param text the article with its sentences
 * @param mentions in {@link Mention#IN_TEXT_ORDER}; none overlaps another of its kind
 * @param roles of the people among the mentions, title before body, then by the evidence's start
 * @param countries which countries the article is about, and which it was written in
 */
public record Extraction(
    TokenizedArticle text,
    List<Mention> mentions,
    List<PersonRole> roles,
    ArticleCountries countries) {

  public Extraction {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }
}
