package io.copydesk.extract.figure;

import io.copydesk.extract.figure.metric.FullerName;
import io.copydesk.extract.figure.metric.ImpliedMetric;
import io.copydesk.extract.figure.metric.IndexMove;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricChooser;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.metric.MetricSense;
import io.copydesk.extract.figure.metric.ObjectOfVerb;
import io.copydesk.extract.figure.metric.RespectiveMetric;
import io.copydesk.extract.figure.metric.TradedPrice;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.tabular.RowMetric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the figures of a sentence measure: some say it for those beside them. */
final class SentenceMetrics {

  private final SentenceView view;
  private final MetricChooser metrics;
  private final FigurePartners partners;
  private final TradedPrice traded;
  private final MetricSense senses;
  private final ObjectOfVerb verbs;
  private final RespectiveMetric respective;
  private final FullerName fuller;
  private final ImpliedMetric quoted;
  private final IndexMove indexes;
  private final RowMetric rows;

  SentenceMetrics(
      SentenceView view,
      MetricChooser metrics,
      FigurePartners partners,
      RespectiveMetric respective,
      FullerName fuller) {
    this.view = view;
    this.metrics = metrics;
    this.partners = partners;
    this.traded = new TradedPrice(view);
    this.senses = new MetricSense(view);
    this.verbs = new ObjectOfVerb(view);
    this.respective = respective;
    this.fuller = fuller;
    this.quoted = new ImpliedMetric(view);
    this.indexes = new IndexMove(view);
    this.rows = new RowMetric(view);
  }

  /** Of each figure, in order. */
  List<Measured> all() {
    List<Measured> all = new ArrayList<>();
    List<@Nullable Metric> chosen = chosen();
    for (int i = 0; i < chosen.size(); i++) {
      Metric metric = chosen.get(i);
      String plain = metric == null ? null : senses.plain(metric, i);
      String id = metric == null ? null : senses.of(metric, i, plain);
      all.add(new Measured(metric, id, MetricIds.measure(metric, plain)));
    }
    return all;
  }

  /** The metrics in order; "44 dlrs a share, or a two billion dlr offer" says one for both. */
  private List<@Nullable Metric> chosen() {
    List<@Nullable Metric> chosen = new ArrayList<>();
    Metric metric = null;
    for (int i = 0; i < view.figures().size(); i++) {
      if (view.links().isEquated(i)) {
        chosen.add(null);
        continue;
      }
      metric = metric(i, metric);
      int partner = partners.of(i);
      if (metric == null && partner >= 0 && !indexes.is(i)) {
        metric = chosen.get(partner);
      }
      chosen.add(metric);
      if (i > 0 && chosen.get(i - 1) == null && view.links().restates(i)) {
        chosen.set(i - 1, metric);
      }
    }
    return chosen;
  }

  private boolean isOfShares(Metric said, int index) {
    return ImpliedMetric.isSharePrice(senses.plain(said, index));
  }

  private @Nullable Metric metric(int index, @Nullable Metric previous) {
    Metric said = rows.of(view.figures().get(index).from());
    if (said != null) {
      return said;
    }
    said = respective.of(index);
    said = said == null ? traded.of(index) : said;
    said = said == null ? quoted.quoted(index) : said;
    said = said == null ? verbs.of(index, metrics.of(index, previous)) : said;
    if (said == null || (isOfShares(said, index) && indexes.is(index))) {
      return null;
    }
    return fuller.of(said);
  }
}
