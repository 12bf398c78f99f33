package io.copydesk.catalog;

/** What became of an entity that a name may mean. */
public enum LinkVerdict {
  /** The name is linked to it. */
  CHOSEN,
  /** Another one is chosen. */
  BEATEN,
  /** Another one has as many points, and is about as well known: the name stays unlinked. */
  TIED,
  /** Too little in the article speaks for it. */
  TOO_LITTLE,
  /**
   * Too little speaks for it, and the name is an abbreviation of a body of a country that the
   * article is not at home in and does not speak of: others have bodies of the same letters.
   */
  ABBREVIATION_ABROAD,
  /** The text says that the body is of another country, or the legal form that the company is. */
  OF_ANOTHER_COUNTRY,
  /** The text says that the place lies in another region of its country. */
  OF_ANOTHER_REGION,
  /** It is a town's or a region's body, others have its abbreviation, and nothing names where. */
  REGION_UNSAID,
  /** It is known from a register alone, and the article has nothing to do with its country. */
  FROM_AFAR,
  /** The article uses the name as a short form of something else. */
  SHORT_FOR_ANOTHER
}
