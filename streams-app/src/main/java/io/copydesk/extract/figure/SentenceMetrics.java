package io.copydesk.extract.figure;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricChooser;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the figures of a sentence measure: some say it for those beside them. */
final class SentenceMetrics {

  private final SentenceView view;
  private final MetricChooser metrics;
  private final FigurePartners partners;

  SentenceMetrics(SentenceView view, MetricChooser metrics, FigurePartners partners) {
    this.view = view;
    this.metrics = metrics;
    this.partners = partners;
  }

  /** Of each figure, in order. */
  List<Measured> all() {
    List<Measured> all = new ArrayList<>();
    List<@Nullable Metric> chosen = chosen();
    for (int i = 0; i < chosen.size(); i++) {
      Metric metric = chosen.get(i);
      String id = metric == null ? null : id(metric, i);
      all.add(new Measured(metric, id, MetricIds.measure(metric, id)));
    }
    return all;
  }

  /** The metrics in order; "44 dlrs a share, or a two billion dlr offer" says one for both. */
  private List<@Nullable Metric> chosen() {
    List<@Nullable Metric> chosen = new ArrayList<>();
    Metric metric = null;
    for (int i = 0; i < view.figures().size(); i++) {
      metric = metrics.of(i, metric);
      int partner = partners.of(i);
      if (metric == null && partner >= 0) {
        metric = chosen.get(partner);
      }
      chosen.add(metric);
      if (i > 0 && chosen.get(i - 1) == null && view.links().restates(i)) {
        chosen.set(i - 1, metric);
      }
    }
    return chosen;
  }

  private @Nullable String id(Metric metric, int index) {
    FigureKind kind = SentenceView.kind(view.figures().get(index));
    return MetricIds.of(metric.words(), kind, view.links().isPerShare(index));
  }
}
