package io.copydesk.extract.figure;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.rank.WeighedRanking;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.function.Supplier;

/**
 * Binds each figure to its subject, metric and period, its direction and its basis: the basis by
 * patterns within the sentence, the others by weights learnt from figures that readers bound. What
 * is not known stays null. A pure function in time linear in the number of sentences; thread-safe.
 */
public final class FigureBinder {

  private final Supplier<Ranking> rankings;
  private final WordClusters clusters;

  /**
   * @param weights to bind by
   * @param clusters those by which the weights were learnt
   */
  public FigureBinder(RankWeights weights, WordClusters clusters) {
    this(() -> new WeighedRanking(weights), clusters);
  }

  /**
   * @param rankings a new one for each article
   */
  public FigureBinder(Supplier<Ranking> rankings, WordClusters clusters) {
    this.rankings = rankings;
    this.clusters = clusters;
  }

  /**
   * The same mentions in the same order, the figures bound.
   *
   * @param mentions of the article, overlaps resolved, in {@link Mention#IN_TEXT_ORDER}
   */
  public List<Mention> bind(TokenizedArticle article, List<Mention> mentions) {
    return new ArticleBinding(article, rankings.get(), Countries.bundled(), clusters)
        .bind(mentions);
  }
}
