package io.copydesk.extract.figure.subject;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one whose figure it may be is. */
enum AnswerKind {
  /** Nobody. */
  NONE,
  /** Of whom the sentences before spoke; see {@link Antecedent}. */
  BEFORE,
  COMPANY_BEFORE,
  COUNTRY_BEFORE,
  HEADLINE,
  LAST,
  /** Names that were found. */
  COMPANY,
  MINISTRY,
  PERSON,
  ORGANIZATION,
  PLACE,
  /** An agency or a paper. */
  MEDIA,
  /** "Lindqvist Packaging unit". */
  NAME_NOUN,
  /** "the company". */
  COMPANY_NOUN,
  /** "gold", "S&P 500". */
  TRADED,
  /** "net profit". */
  MEASURE,
  COUNTRY,
  /** "Malaysian". */
  PEOPLE,
  /** Capitalised words that were not found to be a name. */
  NAME,
  NOUN;

  private static final Set<AnswerKind> OTHERS_THAN_COMPANIES =
      EnumSet.of(MINISTRY, ORGANIZATION, PLACE, COUNTRY);

  private static final Set<AnswerKind> TAKEN_UP =
      EnumSet.of(COMPANY, MINISTRY, PERSON, ORGANIZATION, PLACE, COUNTRY, PEOPLE, TRADED);

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Whether it is an organisation or a place that is no company. */
  boolean isOtherThanCompany() {
    return OTHERS_THAN_COMPANIES.contains(this);
  }

  /** Whether other sentences may speak of it without naming it again. */
  boolean isTakenUp() {
    return TAKEN_UP.contains(this);
  }

  /** Its name in the weights' file. */
  String text() {
    return text;
  }
}
