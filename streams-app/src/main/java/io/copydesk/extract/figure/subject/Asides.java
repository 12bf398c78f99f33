package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of those whose a figure may be whoever is only named in an aside about the subject
 * before it: of "Acme, whose bid for Emca was blocked, raised its dividend 5 pct" the dividend is
 * not Emca's. Made for one sentence.
 */
final class Asides {

  private static final Set<String> OPENING =
      Vocabulary.beside(Asides.class).words("asides.opening");

  /** Lexemes of an aside. */
  private static final int LONGEST = 40;

  /**
   * @param from the comma behind the subject
   * @param to the comma before the subject's verb
   */
  private record Aside(int from, int to) {}

  private final SentenceView view;
  private final Lexemes in;
  private final List<Aside> asides = new ArrayList<>();

  Asides(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    for (int i = 1; i < in.size(); i++) {
      int to = isOpened(i) ? end(i) : i;
      if (to > i) {
        asides.add(new Aside(i, to));
      }
    }
  }

  /** The answers without those that an aside before the figure only mentions. */
  List<Answer> without(List<Answer> near, PlacedFigure figure) {
    if (asides.isEmpty()) {
      return near;
    }
    return near.stream().filter(answer -> !isMentioned(answer, near, figure)).toList();
  }

  private boolean isMentioned(Answer answer, List<Answer> near, PlacedFigure figure) {
    return answer.isHere()
        && asides.stream()
            .anyMatch(
                aside ->
                    answer.from() > aside.from()
                        && answer.to() <= aside.to()
                        && aside.to() < figure.from()
                        && near.stream().anyMatch(one -> one.isHere() && one.to() == aside.from()));
  }

  /** "Acme, whose", "Acme, the": a comma and what begins an aside. */
  private boolean isOpened(int comma) {
    String word = in.get(comma + 1).lower();
    // "Lindqvist International Ltd., the"
    int last = in.is(comma - 1, ".") ? comma - 2 : comma - 1;
    boolean named = in.is(comma, ",") && in.get(last).isCapitalised();
    boolean described =
        (SubjectWords.ARTICLES.contains(word) || isMakerOf(comma + 1)) && !isPlaced(comma);
    return named && (OPENING.contains(word) || described);
  }

  /** "Acme, makers of Emca and Orca bikes, raised": a noun of what somebody is to others. */
  private boolean isMakerOf(int noun) {
    return in.get(noun).isWord()
        && !in.get(noun).isCapitalised()
        && in.is(noun + 1, "of")
        && !MetricPhrase.isClosed(in.get(noun));
  }

  /** "In a filing with Acme, the": the sentence's subject comes only behind the comma. */
  private boolean isPlaced(int comma) {
    int first = comma;
    while (first > 0 && !view.parts(first - 1)) {
      first--;
    }
    String word = in.get(first).lower();
    return SubjectWords.NO_VERB.contains(word) && !SubjectWords.ARTICLES.contains(word);
  }

  /** The comma before the verb that goes on with the subject, the aside's own when none does. */
  private int end(int comma) {
    int last = Math.min(in.size() - 1, comma + LONGEST);
    for (int i = comma + 2; i < last; i++) {
      if (in.is(i, ",") && goesOn(i + 1)) {
        return i;
      }
      if (view.parts(i) && !in.is(i, ",")) {
        return comma;
      }
    }
    return comma;
  }

  /** Whether a verb, or one of saying, stands at a lexeme. */
  private boolean goesOn(int at) {
    return SubjectWords.isVerb(in.get(at)) || SubjectWords.SAYING.contains(in.get(at).lower());
  }
}
