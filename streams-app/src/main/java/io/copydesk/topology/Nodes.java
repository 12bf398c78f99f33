package io.copydesk.topology;

/**
 * Names of the topology's nodes and stores. An upgrade keeps them, since state is found by them.
 */
final class Nodes {

  static final String RAW = "articles-raw";
  static final String ENRICH = "enrich";
  static final String SEEN = "articles-seen";
  static final String ENRICHED = "articles-enriched";
  static final String COMPANIES = "companies";
  static final String MINISTRIES = "ministries";
  static final String PEOPLE = "people";
  static final String FIGURES = "figures";
  static final String DEAD_LETTERS = "articles-dlq";
  static final String ENTITIES = "reference-entities";
  static final String REFUSALS = "refuse-entities";
  static final String REFUSED = "reference-dlq";

  private Nodes() {}
}
