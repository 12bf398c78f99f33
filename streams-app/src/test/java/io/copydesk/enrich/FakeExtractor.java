package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Effort;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/** Finds the mentions that it was given, or fails as it was told. */
record FakeExtractor(List<Mention> mentions, List<Sentence> sentences, boolean broken)
    implements Extractor {

  @Override
  public Extraction extract(Article article, KnownNames names, Effort effort) {
    effort.checkpoint().run();
    if (broken) {
      throw new IllegalStateException("broken");
    }
    TokenizedArticle text =
        new TokenizedArticle(article, sentences, sentences.size() > effort.maxTokens());
    return new Extraction(
        text, mentions, List.of(), new ArticleCountries(text, Countries.bundled()));
  }

  @Override
  public String model() {
    return "model-1";
  }

  @Override
  public String rules() {
    return "rules-1";
  }
}
