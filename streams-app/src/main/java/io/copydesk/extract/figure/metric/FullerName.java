package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;

/**
 * Of a metric that is only a noun said again, "the jobless rate will rise to a rate of 7 pct",
 * finds the longer phrase that named it before, "jobless rate". Made for one sentence.
 */
public final class FullerName {

  private final Lexemes in;
  private final NounPhrases phrases;
  private final MetricPhrase names;

  /** Of the figures of a sentence and the noun phrases in it. */
  public FullerName(SentenceView view, NounPhrases phrases) {
    this.in = view.lexemes();
    this.phrases = phrases;
    this.names = new MetricPhrase(view);
  }

  /** The longer phrase that named a metric before, where there is one; else the metric as it is. */
  public Metric of(Metric metric) {
    boolean led = in.is(metric.from() - 2, "to") || in.is(metric.from() - 2, "from");
    boolean again = led && SubjectWords.ARTICLES.contains(in.get(metric.from() - 1).lower());
    if (!again || metric.to() - metric.from() != 1) {
      return metric;
    }
    String noun = in.get(metric.from()).lower();
    Metric fuller = metric;
    for (NounPhrases.NounRun run : phrases.all()) {
      boolean said = run.to() < metric.from() && in.is(run.to() - 1, noun);
      fuller = said && run.to() - run.from() > 1 ? names.of(run) : fuller;
    }
    return fuller;
  }
}
