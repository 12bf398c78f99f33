package io.copydesk.cli.score.roles;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.RoleStatus;
import io.copydesk.table.WordChoice;
import java.util.ArrayList;
import java.util.List;

/**
 * A role as a reader labelled it.
 *
 * @param article its id
 * @param organization or the country or place of an office; {@link #NOWHERE} where the text does
 *     not say
 * @param optional whether two readers could disagree on it
 */
record LabelledRole(
    String article,
    String person,
    String role,
    String organization,
    RoleStatus status,
    boolean optional) {

  /** An organisation that the text does not say. Such roles count neither as found nor as false. */
  static final String NOWHERE = "-";

  private static final int COLUMNS = 6;
  private static final String NEEDED =
      "article, person, role, organisation, CURRENT, FORMER or FUTURE, and evidence";
  private static final WordChoice<RoleStatus> STATUSES =
      WordChoice.of("column 5", RoleStatus.class);

  boolean isSomewhere() {
    return !organization.equals(NOWHERE);
  }

  /**
   * Reads labels, tab separated: article, person, role, organisation, status, evidence, and
   * OPTIONAL where two readers could disagree.
   *
   * @throws CommandFailure naming the line that is not a label
   */
  static List<LabelledRole> read(GoldFile file) {
    List<LabelledRole> labels = new ArrayList<>();
    file.columns(COLUMNS, COLUMNS + 1, NEEDED, cells -> labels.add(of(cells)));
    return labels;
  }

  private static LabelledRole of(String[] cells) {
    return new LabelledRole(
        cells[0], cells[1], cells[2], cells[3], STATUSES.read(cells[4]), cells.length > COLUMNS);
  }
}
