package io.copydesk.extract;

/** What a single word says about the name that it stands in or beside. */
enum WordClass {
  /** Ends a company's name: Inc, Plc, AG. */
  LEGAL_FORM,
  /** Common in names of companies: Petroleum, Holdings. */
  COMPANY_WORD,
  /** A name that ends with it is a company's. */
  COMPANY_END,
  /** Ministry. */
  MINISTRY_HEAD,
  /** Department. */
  DEPARTMENT_HEAD,
  /** Heads of names of government bodies that few others use: Commission, Bureau. */
  AGENCY_HEAD,
  /** Heads that others use as well: Board, Council. */
  OFFICE_HEAD,
  /** What a government body may be for: Finance, Health. */
  TOPIC,
  /** National, Federal, State. */
  BODY_MODIFIER,
  /** Heads of names of organisations that are neither companies nor of government. */
  OTHER_HEAD,
  /** Before a person's name: Mr, Dr, Sheikh. */
  HONORIFIC,
  /** Of a person's function: chairman, minister. */
  TITLE,
  /** Between the words of a title. */
  TITLE_LINK,
  /** Of a person's name, in lower case: bin, van. */
  PARTICLE,
  /** Never begins a name, though a sentence may begin with it. */
  FUNCTION,
  /** No short form of a name on its own. */
  GENERIC,
  /** Months and days. */
  CALENDAR,
  /** A name that ends with it is a law's, a place's, a paper's. */
  THING;

  int bit() {
    return 1 << ordinal();
  }
}
