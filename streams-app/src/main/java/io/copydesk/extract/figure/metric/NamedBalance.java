package io.copydesk.extract.figure.metric;

import io.copydesk.extract.Figure;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The balance that an article named in full last, of which a bare "deficit" behind it is: "the
 * trade deficit was 8 mln dlrs. The deficit with China was three". Immutable.
 *
 * @param id the canonical name of that balance, null before the first
 */
public record NamedBalance(@Nullable String id) {

  /** Where no balance was named yet. */
  public static final NamedBalance NONE = new NamedBalance(null);

  private static final Set<String> IDS =
      Vocabulary.beside(NamedBalance.class).words("named-balance.ids");

  /** Behind a sentence with these figures, {@link #complete completed}. */
  public NamedBalance behind(List<Figure> completed) {
    NamedBalance last = this;
    for (Figure figure : completed) {
      String named = figure.metricId();
      boolean full = named != null && IDS.contains(named) && !isBare(figure);
      last = full ? new NamedBalance(named) : last;
    }
    return last;
  }

  /** The figures of a sentence, the bare balances those of what was named before. */
  public List<Figure> complete(List<Figure> figures, Lexemes in) {
    return id == null || MetricSense.isOfBudget(id) || MetricSense.speaksOfBudget(in)
        ? figures
        : figures.stream().map(this::complete).toList();
  }

  private Figure complete(Figure figure) {
    boolean budget = figure.metricId() != null && MetricSense.isOfBudget(figure.metricId());
    return budget && isBare(figure) ? figure.withMetric(figure.metric(), id) : figure;
  }

  private static boolean isBare(Figure figure) {
    return figure.metric() != null && MetricSense.isBareBalance(figure.metric());
  }
}
