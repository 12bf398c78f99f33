package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.metric.NounPhrases;
import io.copydesk.extract.figure.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a sentence spoke, for the figures of other sentences: its first names, and what it begins
 * with. The sentence is read when somebody asks. Not thread-safe.
 */
public final class Spoken {

  /** What a sentence says that speaks of nobody. */
  public static final Spoken NONE = new Spoken(List.of());

  /** Owners of a sentence that the next one may take up. Set by hand. */
  private static final int MOST = 4;

  private final @Nullable Supplier<SentenceView> sentence;
  private final Antecedent antecedent;
  private @Nullable List<Answer> answers;

  private Spoken(List<Answer> answers) {
    this.sentence = null;
    this.antecedent = Antecedent.NONE;
    this.answers = answers;
  }

  /** As the answers to a sentence's own figures have it. */
  Spoken(Answers answers) {
    this(first(answers.here()));
  }

  /**
   * @param before what the sentences before are about
   */
  public Spoken(Supplier<SentenceView> sentence, Antecedent before) {
    this.sentence = sentence;
    this.antecedent = before.alone();
  }

  List<Answer> answers() {
    if (answers == null) {
      SentenceView view = sentence.get();
      NounPhrases phrases = new NounPhrases(view);
      answers = first(new Answers(view, phrases, antecedent, new Surroundings(view)).here());
    }
    return answers;
  }

  /** Whether it spoke of somebody, under the same name or a longer or shorter one. */
  boolean names(Subject other) {
    for (Answer answer : answers()) {
      if (Antecedent.isSame(answer.subject(), other)) {
        return true;
      }
    }
    return false;
  }

  private static List<Answer> first(List<Answer> here) {
    List<Answer> first = new ArrayList<>(MOST);
    for (int i = 0; i < here.size() && first.size() < MOST; i++) {
      if (isTakenUp(here.get(i))) {
        first.add(here.get(i));
      }
    }
    return first;
  }

  private static boolean isTakenUp(Answer answer) {
    return answer.before().kind() == Preceding.PrecedingKind.START || answer.kind().isTakenUp();
  }
}
