package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.sentence.SentenceView;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a sentence spoke, for the figures of other sentences: its first names, and what it begins
 * with. The sentence is read when somebody asks. Not thread-safe.
 */
public final class Spoken {

  /** Of nobody. */
  public static final Spoken NONE = new Spoken(List.of());

  private static final int MOST = 4;

  private final @Nullable Supplier<SentenceView> sentence;
  private final Antecedent antecedent;
  private @Nullable List<Answer> answers;

  private Spoken(List<Answer> answers) {
    this.sentence = null;
    this.antecedent = Antecedent.NONE;
    this.answers = answers;
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
      answers = first(new Answers(view, antecedent, new Surroundings(view)).here());
    }
    return answers;
  }

  private static List<Answer> first(List<Answer> here) {
    return here.stream().filter(Spoken::isTakenUp).limit(MOST).toList();
  }

  private static boolean isTakenUp(Answer answer) {
    return answer.before().equals("start") || answer.kind().isTakenUp();
  }
}
