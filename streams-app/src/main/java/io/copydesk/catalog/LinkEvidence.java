package io.copydesk.catalog;

/**
 * What in an article speaks for an entity that a name may mean, or against it, which only a listing
 * can. {@code catalog.link.Weighing} says how many points each is worth.
 */
public enum LinkEvidence {
  /** The listing beside the name is the entity's; or, against it, another one on that exchange. */
  LISTING,
  /** The name itself or the words around it say the entity's country: "China's central bank". */
  COUNTRY_OF_NAME,
  /** The article is filed from the entity's country. */
  DATELINE,
  /** No country is named more often in the article than the entity's. */
  MOST_NAMED_COUNTRY,
  /** The article names the entity's country, a place of it or its people. */
  COUNTRY_NAMED,
  /** A sentence with the name also names the entity's country, a place of it or its people. */
  COUNTRY_BESIDE,
  /** The article names the entity elsewhere by a name that means nothing else. */
  NAMED_ELSEWHERE,
  /** Most companies, bodies and organisations that are linked already are of its country. */
  COUNTRY_OF_OTHERS,
  /** The article names the company or body of one of the person's offices. */
  OFFICE_NAMED,
  /** A title beside the name is that of one of the person's offices. */
  OFFICE_TITLE,
  /**
   * The name is a surname that in the catalog only this person has, who holds or held an office of
   * a state of which the article speaks.
   */
  OFFICE_OF_STATE,
  /**
   * Not only the catalog says that the name is of the entity's type: the words around it do, too.
   */
  TYPE_BY_TEXT
}
