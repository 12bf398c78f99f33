package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PairedRows;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a row its own of a row of subjects: "Acme and Emca rose 5 pct and 3 pct
 * respectively". Made for one sentence.
 */
final class Respective {

  private final Lexemes in;
  private final List<Answer> here;
  private final PairedRows rows;

  /**
   * @param here whom the sentence names, in order
   */
  Respective(SentenceView view, List<Answer> here) {
    this.in = view.lexemes();
    this.here = here;
    this.rows = new PairedRows(view, here.stream().map(Respective::member).toList());
  }

  private static PairedRows.Member member(Answer answer) {
    return new PairedRows.Member(answer.from(), answer.to());
  }

  /** Whose a figure is, null where no word pairs it. */
  @Nullable Answer of(int index) {
    int own = rows.of(index);
    Answer last = own == PairedRows.NONE ? null : here.get(rows.lastBeside(index));
    boolean pairs = last != null && isOfSubjects(last);
    boolean alike = pairs && (rows.isSaid(index) || isLike(here.get(own), last));
    return alike ? here.get(own) : null;
  }

  /** Without "respectively" only names make a row: not "in Leeds and prices are 5 and 3 mln". */
  private static boolean isLike(Answer own, Answer last) {
    return SeriesOwners.mayOwn(own) && SeriesOwners.mayOwn(last);
  }

  /**
   * Whether figures may be of what ends a row. "Sales and profit rose 5 pct and 3 pct" are of one,
   * and nouns that do nothing, "assets and goods of 5 mln and 3 mln", own nothing.
   */
  private boolean isOfSubjects(Answer last) {
    boolean common = last.kind() == AnswerKind.NOUN || last.kind() == AnswerKind.COMPANY_NOUN;
    return last.kind() != AnswerKind.MEASURE && (!common || SubjectWords.isVerb(in.get(last.to())));
  }
}
