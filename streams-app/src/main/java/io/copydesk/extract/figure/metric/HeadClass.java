package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.Locale;

/** What the tables of words say of the last word of what a figure may measure. */
enum HeadClass {
  /** It says what is measured wherever it stands: "profit". */
  HEAD,
  /** It says what is measured only where the figure is its size: "contract". */
  SIZE,
  /** It says nothing of what is measured: "amount". */
  GENERAL,
  /** It is traded and has a price: "gold". */
  TRADED,
  /** It is somebody: "company". */
  WHO,
  /** It moves something: "rise". */
  MOVES,
  OTHER,
  /** No noun but a verb. */
  VERB;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Its name in the weights' file. */
  String text() {
    return text;
  }

  /** The class of a noun in lower case. */
  static HeadClass ofNoun(String head) {
    if (MetricWords.isHead(head)) {
      return HEAD;
    }
    if (MetricWords.hasSize(head)) {
      return SIZE;
    }
    if (MetricWords.isGeneral(head)) {
      return GENERAL;
    }
    if (MetricWords.isInstrument(head)) {
      return TRADED;
    }
    if (MetricWords.isOrganisation(head) || SubjectWords.COMPANY_NOUNS.contains(head)) {
      return WHO;
    }
    return Movements.before(head) != null || Movements.after(head) != null ? MOVES : OTHER;
  }
}
