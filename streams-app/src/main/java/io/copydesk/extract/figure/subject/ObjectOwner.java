package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a figure is that is said of a verb's object: in "Emca sees gold reaching 5,000" and
 * "economists at Emca expect the economy to grow 2%" that of which it is forecast, never the
 * forecaster's; and that of whom a court orders to pay it, or who is fined. What a company expects
 * of its own sales is its own: a forecaster has to be one by his trade, or to speak of something
 * that he has no figures of, such as a commodity or a country.
 */
final class ObjectOwner {

  private static final Vocabulary WORDS = Vocabulary.beside(ObjectOwner.class);

  private static final Set<String> EXPECTING = WORDS.words("object-owner.expecting");
  private static final Set<String> ORDERING = WORDS.words("object-owner.ordering");
  private static final Set<String> FINING = WORDS.words("object-owner.fining");
  private static final Set<String> PASSIVE = WORDS.words("object-owner.passive");
  private static final Set<String> FOLLOWING = WORDS.words("object-owner.following");

  /** Lexemes between the verb and the figure. */
  private static final int FARTHEST = 14;

  private final SentenceView view;
  private final Lexemes in;

  ObjectOwner(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The answers without whoever only forecasts the figure, or orders it as a court does. */
  List<Answer> of(List<Answer> near, PlacedFigure figure) {
    int verb = verb(figure.from());
    if (verb < 1) {
      return near;
    }
    Answer object = object(near, verb, figure.from());
    if (object == null) {
      return isPassive(verb) ? withoutAgents(near, verb) : near;
    }
    int first = clause(verb);
    boolean sure = !EXPECTING.contains(in.get(verb).lower()) || isTrade(first, verb);
    List<Answer> others =
        near.stream()
            .filter(
                answer ->
                    !isWithin(answer, first, verb) || !(sure || isOther(answer, verb, object)))
            .toList();
    return others.size() < near.size() && isOwner(object) ? List.of(object) : others;
  }

  /** Not the court of "was fined 5 mln by a court", "ordered by a court to pay 5 mln". */
  private List<Answer> withoutAgents(List<Answer> near, int verb) {
    return near.stream().filter(answer -> !isAgent(answer, verb)).toList();
  }

  /** "Fined", "ordered"; not the noun of "orders received by Acme". */
  private boolean isPassive(int verb) {
    return PASSIVE.contains(in.get(verb).lower());
  }

  private boolean isAgent(Answer answer, int verb) {
    if (!answer.isHere() || answer.from() <= verb + 1) {
      return false;
    }
    int before = answer.from() - 1;
    int by = SubjectWords.DETERMINERS.contains(in.get(before).lower()) ? before - 1 : before;
    return by > verb && in.is(by, "by");
  }

  /** The nearest such verb before a figure in its clause, -1 when there is none. */
  private int verb(int figure) {
    for (int i = figure - 1; i >= Math.max(1, figure - FARTHEST) && !view.parts(i); i--) {
      String word = in.get(i).lower();
      if (EXPECTING.contains(word) || ORDERING.contains(word) || FINING.contains(word)) {
        return i;
      }
      if (SubjectWords.CLAUSE.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private int clause(int verb) {
    int first = verb;
    while (first > 0
        && !view.parts(first - 1)
        && !SubjectWords.CLAUSE.contains(in.get(first - 1).lower())) {
      first--;
    }
    return first;
  }

  /**
   * What stands behind the verb and before "to grow", "growing" or "will grow", or the sum of a
   * fine; else null.
   */
  private @Nullable Answer object(List<Answer> near, int verb, int figure) {
    int from = SubjectWords.ARTICLES.contains(in.get(verb + 1).lower()) ? verb + 2 : verb + 1;
    Answer longest = null;
    for (Answer answer : near) {
      longest = answer.from() == from && answer.to() <= figure ? answer : longest;
    }
    if (longest == null) {
      return null;
    }
    boolean fined = FINING.contains(in.get(verb).lower());
    boolean owes = fined ? longest.to() == figure : foretells(longest.to());
    return owes ? longest : null;
  }

  private boolean foretells(int behind) {
    String word = in.get(behind).lower();
    boolean infinitive = FOLLOWING.contains(word) && in.get(behind + 1).isWord();
    return infinitive || word.endsWith("ing");
  }

  /** "Economists at Emca": whether those who forecast do so for a living, or are a survey. */
  private boolean isTrade(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Answer answer, int first, int verb) {
    return answer.isHere() && answer.from() >= first && answer.to() <= verb;
  }

  /** Whether a body right before the verb speaks of what is not its own. */
  private boolean isOther(Answer answer, int verb, Answer object) {
    boolean company = answer.kind() == AnswerKind.COMPANY || answer.kind() == AnswerKind.NAME;
    boolean body = answer.kind() == AnswerKind.ORGANIZATION || answer.kind() == AnswerKind.MINISTRY;
    boolean foreign = object.kind().isTakenUp();
    return answer.to() == verb
        && ((company && foreign) || (body && (foreign || isOfCommodity(object))));
  }

  /** "Oil demand", "gold prices": a measure that is of no body. */
  private boolean isOfCommodity(Answer object) {
    return object.kind() == AnswerKind.MEASURE
        && MetricWords.isCommodity(in.get(object.from()).lower());
  }

  /** A measure, "oil demand", is nobody: whose it is, is for the ranking to say. */
  private static boolean isOwner(Answer object) {
    return object.kind() != AnswerKind.MEASURE && object.kind() != AnswerKind.PEOPLE;
  }
}
