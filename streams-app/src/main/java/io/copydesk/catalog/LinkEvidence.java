package io.copydesk.catalog;

/**
 * What in an article speaks for or against an entity that a name may mean. How many points each is
 * worth the linker's judge says; only listings can count against.
 */
public enum LinkEvidence {
  /** The listing beside the name is the entity's; or, against it, another one on that exchange. */
  LISTING,
  /** The name, or whom the text says the body belongs to, says the entity's country. */
  COUNTRY_OF_NAME,
  /** The article is filed from the entity's country. */
  DATELINE,
  /** No country is named more often in the article than the entity's. */
  MOST_NAMED_COUNTRY,
  /** The article names the entity's country, a place of it or its people. */
  COUNTRY_NAMED,
  /** A sentence with the name does so. */
  COUNTRY_BESIDE,
  /** The article names the entity elsewhere by a name that means nothing else. */
  NAMED_ELSEWHERE,
  /** The article names the company or body of one of the person's offices. */
  OFFICE_NAMED,
  /** A title beside the name is that of one of the person's offices. */
  OFFICE_TITLE,
  /** Nobody else in the catalog bears the surname of who holds an office of this state. */
  OFFICE_OF_STATE,
  /** The words around the name say too that it is of the entity's type. */
  TYPE_BY_TEXT
}
