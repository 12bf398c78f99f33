package io.copydesk.extract.figure.subject;

import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose what only companies have is where its sentence names nobody: in "Lindqvist earned 43
 * cents a share. Revenue rose 6 pct." the revenue is Lindqvist's, and no country's that was named
 * on the way. "Tax revenue" and "auto sales" behind it are a state's and a market's, if no pronoun
 * says that they are its own. Made for one sentence.
 */
final class ResultOwner {

  private static final Vocabulary WORDS = Vocabulary.beside(ResultOwner.class);

  private static final Set<String> RESULTS = WORDS.words("result-owner.results");
  private static final Set<String> WHOLE = WORDS.words("result-owner.whole");

  private static final Set<String> OF_OTHERS = WORDS.words("result-owner.of-others");

  /** How far before a metric a pronoun may say whose it is. */
  private static final int NEAR = 8;

  private final SentenceView view;
  private final Antecedent antecedent;

  ResultOwner(SentenceView view, Antecedent antecedent) {
    this.view = view;
    this.antecedent = antecedent;
  }

  /**
   * Whose a figure is: as chosen, or the company's that was spoken of last, whose the figure before
   * is, too.
   *
   * @param measure canonical name or class of the metric
   */
  @Nullable Subject of(
      Answer chosen, PlacedFigure figure, @Nullable Metric metric, String measure) {
    Subject subject = chosen.subject();
    Subject company = antecedent.company();
    if (company == null || chosen.isHere() || !RESULTS.contains(measure)) {
      return subject;
    }
    if (metric != null && isOfOthers(metric)) {
      return subject != null && Antecedent.isSame(subject, company) ? null : subject;
    }
    boolean nobodys = subject == null || view.countries().byName(subject.text()) != null;
    boolean goesOn = Antecedent.isSame(antecedent.last(), company);
    boolean owns = nobodys && goesOn && isWhole(metric, figure) && !isAnybodyBefore(figure);
    return owns ? company : subject;
  }

  private boolean isOfOthers(Metric metric) {
    Lexemes in = view.lexemes();
    if (!OF_OTHERS.contains(in.get(metric.from()).lower())) {
      return false;
    }
    for (int i = metric.from() - 1; i >= Math.max(0, metric.from() - NEAR); i--) {
      if (SubjectWords.PRONOUNS.contains(in.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words of a metric say the result, and not only its last: "total revenue". */
  private static boolean isWhole(@Nullable Metric metric, PlacedFigure figure) {
    String words = metric == null ? "" : metric.words();
    int blank = words.indexOf(' ');
    boolean general = blank > 0 && WHOLE.contains(words.substring(0, blank));
    FigureKind kind = figure.kind();
    return MetricIds.isWhole(words, kind)
        || (general && MetricIds.isWhole(words.substring(blank + 1), kind));
  }

  private boolean isAnybodyBefore(PlacedFigure figure) {
    for (PlacedName owner : view.owners()) {
      if (owner.from() < figure.from() && owner.mention().type() != MentionType.PERSON) {
        return true;
      }
    }
    return false;
  }
}
