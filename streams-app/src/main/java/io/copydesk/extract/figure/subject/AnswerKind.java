package io.copydesk.extract.figure.subject;

import java.util.Locale;

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

  private final String text = name().toLowerCase(Locale.ROOT);

  /** As the weights' file has it. */
  String text() {
    return text;
  }
}
