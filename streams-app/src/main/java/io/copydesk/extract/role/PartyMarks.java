package io.copydesk.extract.role;

import io.copydesk.extract.role.word.RoleWords;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mark behind the name of a member of a parliament: the letter of a party, a hyphen and
 * the constituency, as in "(R-Tenn.)" and ", D-Ohio,". Stateless, thread-safe.
 */
final class PartyMarks {

  /** A mark that the tokenizer left in one piece. */
  private static final Pattern IN_ONE = Pattern.compile("\\p{Lu}-\\p{Lu}.+");

  private static final String UNITED_STATES = "US";

  private final RoleWords words;

  PartyMarks(RoleWords words) {
    this.words = words;
  }

  /** Past a mark of whatever party that begins at the token; the token itself when none does. */
  static int end(RoleSentence s, int i) {
    if (IN_ONE.matcher(s.text(i, i + 1)).matches()) {
      return i + 1;
    }
    boolean party = s.isDegreeOrAge(i) && s.lower(i).length() == 1 && s.is(i + 1, "-");
    return party && s.isCapitalised(i + 2) ? s.endOfMention(i + 2) : i;
  }

  /**
   * The country whose parliament has a party of the letter in a mark that stands behind a comma or
   * a bracket at the token: "US"; null when no such mark stands there.
   */
  @Nullable String country(RoleSentence s, int i) {
    boolean opens = s.is(i, ",") || s.is(i, "(");
    boolean mark = opens && end(s, i + 1) > i + 1;
    return mark && words.isAmericanParty(s.lower(i + 1).substring(0, 1)) ? UNITED_STATES : null;
  }
}
