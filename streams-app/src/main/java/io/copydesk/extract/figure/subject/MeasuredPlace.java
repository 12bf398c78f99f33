package io.copydesk.extract.figure.subject;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Tells whose a figure of what countries have is when a place stands right behind it: of "Emca
 * expects inflation of 4 pct in Turkey" it is Turkey's, whoever speaks of it. Made for one
 * sentence.
 */
final class MeasuredPlace {

  private static final Vocabulary WORDS = Vocabulary.beside(MeasuredPlace.class);

  private static final Set<String> OF_COUNTRIES = WORDS.words("measured-place.of-countries");
  private static final Set<String> PLACING = WORDS.words("measured-place.placing");

  private final Lexemes in;

  MeasuredPlace(SentenceView view) {
    this.in = view.lexemes();
  }

  /**
   * Those of some whose a figure may be: the place behind it alone where it is of such a measure.
   *
   * @param measure canonical name or class of the metric
   */
  List<Answer> of(List<Answer> near, PlacedFigure figure, String measure) {
    int link = figure.to();
    if (!OF_COUNTRIES.contains(measure) || !PLACING.contains(in.get(link).lower())) {
      return near;
    }
    int from = in.is(link + 1, "the") ? link + 2 : link + 1;
    for (Answer answer : near) {
      boolean place = answer.kind() == AnswerKind.PLACE || answer.kind() == AnswerKind.COUNTRY;
      boolean owns = in.get(answer.to() - 1).isPossessive();
      if (place && !owns && answer.isHere() && answer.from() == from) {
        return List.of(answer);
      }
    }
    return near;
  }
}
