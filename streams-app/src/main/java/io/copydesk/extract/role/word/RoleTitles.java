package io.copydesk.extract.role.word;

/**
 * Compares what people are called: whether a title is a role with words before it that leave it the
 * same one. Immutable, thread-safe.
 */
public final class RoleTitles {

  private static final RoleTitles BUNDLED = new RoleTitles(RoleWords.bundled());

  private final RoleWords words;

  private RoleTitles(RoleWords words) {
    this.words = words;
  }

  /** By the table that is part of the application. */
  public static RoleTitles bundled() {
    return BUNDLED;
  }

  /**
   * Whether a title is the role or one of its kind: a "Federal Reserve chair" is a "chair", a
   * "senior vice president" is no "president".
   *
   * @param title in lower case, as the role
   */
  public boolean isKindOf(String title, String role) {
    if (!title.endsWith(role)) {
      return false;
    }
    String before = title.substring(0, title.length() - role.length());
    return before.isEmpty() || (before.endsWith(" ") && !words.isBelow(before.strip()));
  }
}
