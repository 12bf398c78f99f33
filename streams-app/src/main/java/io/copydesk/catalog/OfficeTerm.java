package io.copydesk.catalog;

import io.copydesk.events.Office;
import io.copydesk.extract.role.word.RoleTitles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of a public figure's as an article of some day may speak of it.
 *
 * @param day of the article in UTC; null when that is not known
 */
public record OfficeTerm(Office office, @Nullable LocalDate day) {

  /** Whether the office had begun on the day, as far as that is known. */
  public boolean hasBegun() {
    return day == null
        || office.getFrom() == null
        || !LocalDate.parse(office.getFrom()).isAfter(day);
  }

  /**
   * Whether the office had ended on the day, as it has on that of {@code to}, which is the
   * successor's first; false when that is not known.
   */
  public boolean hasEnded() {
    return day != null && office.getTo() != null && !LocalDate.parse(office.getTo()).isAfter(day);
  }

  /** Whether a title in lower case is that of the office: "treasury secretary" of a "secretary". */
  public boolean isTitled(String title, RoleTitles titles) {
    return titles.isKindOf(title, office.getRole());
  }

  /**
   * Whether the role ends as the office does, or the other way round: for telling the state of an
   * office, since deputies serve the same one.
   */
  public boolean isAkinTo(String role) {
    String held = office.getRole();
    return role.equals(held) || role.endsWith(" " + held) || held.endsWith(" " + role);
  }
}
