package io.copydesk.topology.topic;

/**
 * Names of the topology's nodes and stores; those of the feeds are their {@link Feed#word}. An
 * upgrade has to keep them, since state is found by them.
 */
public final class Nodes {

  public static final String RAW = "articles-raw";
  public static final String ENRICH = "enrich";
  public static final String SEEN = "articles-seen";
  public static final String ENRICHED = "articles-enriched";
  public static final String DEAD_LETTERS = "articles-dlq";

  private Nodes() {}
}
