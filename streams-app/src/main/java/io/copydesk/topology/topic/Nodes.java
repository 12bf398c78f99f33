package io.copydesk.topology.topic;

/**
 * Names of the topology's nodes and stores; those of the feeds are their {@link Feed#word}. An
 * upgrade has to keep them, since state is found by them.
 */
public final class Nodes {

  /** The source that reads raw articles. */
  public static final String RAW = "articles-raw";

  /** The processor that does all the rest, as one step. */
  public static final String ENRICH = "enrich";

  /** Its store of what was published last of each article; also in the changelog's name. */
  public static final String SEEN = "articles-seen";

  /** The sink of enriched articles. */
  public static final String ENRICHED = "articles-enriched";

  /** The sink of dead letters. */
  public static final String DEAD_LETTERS = "articles-dlq";

  private Nodes() {}
}
