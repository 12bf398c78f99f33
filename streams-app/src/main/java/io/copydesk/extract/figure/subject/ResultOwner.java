package io.copydesk.extract.figure.subject;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose what only companies have is where its sentence names nobody: in "Lindqvist earned 43
 * cents a share. Revenue rose 6 pct." the revenue is Lindqvist's, and no country's that was named
 * on the way. Made for one sentence.
 */
final class ResultOwner {

  private static final Set<String> RESULTS =
      Vocabulary.beside(ResultOwner.class).words("result-owner.results");

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
  @Nullable Subject of(Answer chosen, SentenceView.Placed figure, String measure) {
    Subject subject = chosen.subject();
    Subject company = antecedent.company();
    if (company == null || chosen.isHere() || !RESULTS.contains(measure)) {
      return subject;
    }
    boolean nobodys = subject == null || view.countries().byName(subject.text()) != null;
    boolean goesOn = Antecedent.isSame(antecedent.last(), company);
    return nobodys && goesOn && !isAnybodyBefore(figure) ? company : subject;
  }

  private boolean isAnybodyBefore(SentenceView.Placed figure) {
    for (SentenceView.Placed owner : view.owners()) {
      if (owner.from() < figure.from() && owner.mention().type() != MentionType.PERSON) {
        return true;
      }
    }
    return false;
  }
}
