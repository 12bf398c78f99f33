package io.copydesk.extract.lexicon;

/**
 * What a single word says about the name that it stands in or beside; the words are in {@code
 * words.txt}.
 */
public enum WordClass {
  /** Ends a company's name: Inc, Plc, AG. */
  LEGAL_FORM(1 << 0),
  /** Common in names of companies: Petroleum, Holdings. */
  COMPANY_WORD(1 << 1),
  /** A name that ends with it is a company's. */
  COMPANY_END(1 << 2),
  /** Ministry. */
  MINISTRY_HEAD(1 << 3),
  /** Department. */
  DEPARTMENT_HEAD(1 << 4),
  /** Heads of names of government bodies that few others use: Commission, Bureau. */
  AGENCY_HEAD(1 << 5),
  /** Heads that others use as well: Board, Council. */
  OFFICE_HEAD(1 << 6),
  /** What a government body may be for: Finance, Health. */
  TOPIC(1 << 7),
  /** National, Federal, State. */
  BODY_MODIFIER(1 << 8),
  /** Heads of names of organisations that are neither companies nor of government. */
  OTHER_HEAD(1 << 9),
  /** Before a person's name: Mr, Dr, Sheikh. */
  HONORIFIC(1 << 10),
  /** Says a person's function: chairman, minister. */
  TITLE(1 << 11),
  /** Stands in a title before its noun: operating, marketing. */
  TITLE_LINK(1 << 12),
  /** Part of a person's name though in lower case: bin, van. */
  PARTICLE(1 << 13),
  /** Never begins a name, though a sentence may begin with it. */
  FUNCTION(1 << 14),
  /** No short form of a name on its own. */
  GENERIC(1 << 15),
  /** Months and days. */
  CALENDAR(1 << 16),
  /** A name that ends with it names a law, a place, a newspaper, a product or an event. */
  THING(1 << 17),
  /** A common noun for a company: automaker, firm, lender. */
  COMPANY_NOUN(1 << 18),
  /** A {@link #COMPANY_NOUN} that people are called as well: maker, broker. */
  ROLE_NOUN(1 << 19),
  /** In the name of an agency, it is not a state's: International. */
  NON_STATE(1 << 20),
  /** In the name of a council or board, it is mostly not a state's. */
  OFTEN_PRIVATE(1 << 21),
  /** A name that ends with it names a building or a landmark: Plant, Dam, River. */
  FACILITY(1 << 22);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  /** One bit of its own, to hold several classes in a number; weights are stored by its number. */
  public int bit() {
    return bit;
  }
}
