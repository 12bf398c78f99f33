package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Tells the place that goods are sold to, or bought from, from whoever sells or buys them: of
 * "exports to China rose 5 pct" the figure is not China's; of "exports from China" it is. Made for
 * one sentence.
 */
final class Destinations {

  private static final Vocabulary WORDS = Vocabulary.beside(Destinations.class);

  private static final Set<String> SOLD = WORDS.words("destinations.sold");
  private static final Set<String> BOUGHT = WORDS.words("destinations.bought");

  /** Lexemes between the trade and "to": "exports of steel and cars to China". */
  private static final int LONGEST_GOODS = 6;

  private final SentenceView view;
  private final Lexemes in;

  Destinations(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /**
   * The answers without those that a trade of this sentence only goes to, whether they stand here
   * or were named before.
   */
  List<Answer> without(List<Answer> near) {
    List<Answer> partners = near.stream().filter(this::isPartner).toList();
    if (partners.isEmpty()) {
      return near;
    }
    return near.stream()
        .filter(answer -> partners.stream().noneMatch(partner -> isMeant(answer, partner)))
        .toList();
  }

  private static boolean isMeant(Answer answer, Answer partner) {
    return answer.equals(partner)
        || (!answer.isHere()
            && answer.subject() != null
            && Antecedent.isSame(answer.subject(), partner.subject()));
  }

  private boolean isPartner(Answer answer) {
    boolean place = answer.kind() == AnswerKind.PLACE || answer.kind() == AnswerKind.COUNTRY;
    if (!place || !answer.isHere()) {
      return false;
    }
    int before = answer.from() - 1;
    int link = SubjectWords.ARTICLES.contains(in.get(before).lower()) ? before - 1 : before;
    return (in.is(link, "to") && isTradeBefore(link, SOLD))
        || (in.is(link, "from") && isTradeBefore(link, BOUGHT));
  }

  private boolean isTradeBefore(int link, Set<String> trade) {
    for (int i = link - 1; i >= Math.max(0, link - LONGEST_GOODS); i--) {
      if (trade.contains(in.get(i).lower())) {
        return true;
      }
      if (view.parts(i) || SubjectWords.isVerb(in.get(i)) || view.figureStartingAt(i) != null) {
        return false;
      }
    }
    return false;
  }
}
