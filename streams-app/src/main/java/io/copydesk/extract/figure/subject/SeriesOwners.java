package io.copydesk.extract.figure.subject;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.FigureSeries;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a series the one that is named behind it: "12 pct at Acme, 8 pct at Emca and
 * 3 pct at Norvik". All are of those named or none is: of "Acme's sales rose 3 pct in Brazil and 5
 * pct in India" all are Acme's. So it is done where most of what was chosen one by one says so, and
 * a series of places is whose its first is: "Acme cut 300 jobs in Britain, 200 in Norway". Made for
 * one sentence.
 */
final class SeriesOwners {

  private static final Set<String> AT =
      Vocabulary.beside(SeriesOwners.class).words("series-owners.at");

  private static final Set<AnswerKind> DOERS =
      Set.of(AnswerKind.COMPANY, AnswerKind.PERSON, AnswerKind.ORGANIZATION, AnswerKind.MINISTRY);

  private final Lexemes in;
  private final List<Answer> here;
  private final FigureSeries series;

  /**
   * @param here whom the sentence names, in order
   */
  SeriesOwners(SentenceView view, List<Answer> here) {
    this.in = view.lexemes();
    this.here = here;
    this.series = new FigureSeries(view);
  }

  /** Whose the figures of the sentence are, from those that were chosen one by one. */
  List<@Nullable Subject> of(List<@Nullable Subject> chosen) {
    List<@Nullable Subject> owners = new ArrayList<>(chosen);
    for (int i = 0; i < chosen.size(); ) {
      int end = series.endOf(i);
      List<Answer> named = end - i > 1 ? named(i, end) : List.of();
      if (named.size() == end - i && isDoneIn(named, chosen.get(i), series.nameOf(i))) {
        Collections.fill(owners.subList(i, end), chosen.get(i));
      } else if (named.size() == end - i && areOf(named, chosen.subList(i, end), i)) {
        for (int n = 0; n < named.size(); n++) {
          owners.set(i + n, named.get(n).subject());
        }
      }
      i = end;
    }
    return owners;
  }

  private List<Answer> named(int first, int end) {
    List<Answer> named = new ArrayList<>();
    for (int i = first; i < end; i++) {
      int from = series.nameOf(i);
      here.stream()
          .filter(answer -> answer.from() == from && mayOwn(answer))
          .findFirst()
          .ifPresent(named::add);
    }
    return named;
  }

  /** Whether it is a name, or something traded. */
  static boolean mayOwn(Answer answer) {
    return switch (answer.kind()) {
      case COMPANY, MINISTRY, PERSON, ORGANIZATION, PLACE, COUNTRY, NAME, TRADED -> true;
      case NONE, BEFORE, COMPANY_BEFORE, COUNTRY_BEFORE, HEADLINE, LAST -> false;
      case MEDIA, NAME_NOUN, COMPANY_NOUN, MEASURE, PEOPLE, NOUN -> false;
    };
  }

  private boolean areOf(List<Answer> named, List<@Nullable Subject> chosen, int first) {
    boolean companies = isAt(first) && named.stream().allMatch(SeriesOwners::isCompany);
    int own = 0;
    int others = 0;
    for (Subject subject : chosen) {
      if (subject != null && isAmong(named, subject)) {
        own++;
      } else if (subject != null && (!companies || isAmong(here, subject))) {
        others++;
      }
    }
    return own > others || (companies && others == 0);
  }

  /** Whether somebody who is named before places does something in them. */
  private boolean isDoneIn(List<Answer> named, @Nullable Subject doer, int before) {
    return doer != null
        && named.stream().allMatch(SeriesOwners::isPlace)
        && isDoerBefore(doer, before);
  }

  private boolean isDoerBefore(Subject doer, int before) {
    return here.stream()
        .filter(answer -> answer.from() < before && DOERS.contains(answer.kind()))
        .map(Answer::subject)
        .filter(Objects::nonNull)
        .anyMatch(other -> Antecedent.isSame(other, doer));
  }

  private static boolean isPlace(Answer answer) {
    return answer.kind() == AnswerKind.PLACE || answer.kind() == AnswerKind.COUNTRY;
  }

  private boolean isAt(int first) {
    int name = series.nameOf(first);
    int placing = in.is(name - 1, "the") ? name - 2 : name - 1;
    return AT.contains(in.get(placing).lower());
  }

  private static boolean isCompany(Answer answer) {
    return answer.kind() == AnswerKind.COMPANY;
  }

  private static boolean isAmong(List<Answer> named, Subject subject) {
    return named.stream()
        .map(Answer::subject)
        .filter(Objects::nonNull)
        .anyMatch(other -> Antecedent.isSame(other, subject));
  }
}
