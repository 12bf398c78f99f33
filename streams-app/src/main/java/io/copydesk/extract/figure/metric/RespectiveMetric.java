package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PairedRows;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a row its own of a row of measures: "sales and profit rose 5 pct and 3 pct
 * respectively", "beef and pork prices rose 5 pct and 3 pct respectively". Made for one sentence.
 */
public final class RespectiveMetric {

  private final Lexemes in;
  private final MetricPhrase phrase;
  private final List<NounPhrases.NounRun> runs;
  private final PairedRows rows;

  /** Of the figures of a sentence and the noun phrases in it. */
  public RespectiveMetric(SentenceView view, NounPhrases phrases) {
    this.in = view.lexemes();
    this.phrase = new MetricPhrase(view);
    this.runs = withNames(view, phrases);
    this.rows =
        new PairedRows(
            view, runs.stream().map(run -> new PairedRows.Member(run.from(), run.to())).toList());
  }

  /** All nouns and names in order: a row of names nearer to the figures is not passed over. */
  private static List<NounPhrases.NounRun> withNames(SentenceView view, NounPhrases phrases) {
    List<NounPhrases.NounRun> all = new ArrayList<>(phrases.all());
    view.owners()
        .forEach(
            owner -> all.add(new NounPhrases.NounRun(owner.from(), owner.to(), owner.to() - 1)));
    all.sort(Comparator.comparingInt(NounPhrases.NounRun::from));
    return all;
  }

  /** What a figure measures, null where no word pairs it with a measure. */
  public @Nullable Metric of(int index) {
    int own = rows.of(index);
    if (own == PairedRows.NONE) {
      return null;
    }
    NounPhrases.NounRun last = runs.get(rows.lastBeside(index));
    if (!isMeasure(last)) {
      return null;
    }
    Metric metric = phrase.of(runs.get(own));
    return isMeasure(runs.get(own)) ? metric : withNoun(metric, last);
  }

  private boolean isMeasure(NounPhrases.NounRun run) {
    return MetricWords.isHead(in.get(run.head()).lower()) || MetricIds.isPair(in, run.to() - 1);
  }

  /** The "beef prices" of "beef and pork prices"; null for "beef and prices". */
  private @Nullable Metric withNoun(Metric metric, NounPhrases.NounRun last) {
    boolean shared = last.head() > last.from();
    String noun = in.get(last.head()).lower();
    return shared ? new Metric(metric.words() + " " + noun, metric.from(), metric.to()) : null;
  }
}
