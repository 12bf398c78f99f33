package io.copydesk.cli.score;

/**
 * A mistake of the system.
 *
 * @param type of the mention, or {@link #ARTICLE}
 * @param what missing, span, duplicate, false, missed or attributes
 * @param gold the gold mention's text; of a false mention the type of the gold mention that it
 *     overlaps, or "-"
 * @param system the system's text
 */
record Miss(String articleId, String type, String what, String gold, String system) {

  /** In place of a type: the system's output lacks the whole article. */
  static final String ARTICLE = "ARTICLE";

  /** The fields parted by tabs, in one line. */
  String line() {
    return String.join("\t", articleId, type, what, gold, system).replace('\n', ' ');
  }
}
