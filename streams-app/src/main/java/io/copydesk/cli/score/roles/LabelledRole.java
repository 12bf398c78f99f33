package io.copydesk.cli.score.roles;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.RoleStatus;
import java.util.Arrays;
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

  boolean isSomewhere() {
    return !organization.equals(NOWHERE);
  }

  /**
   * Reads labels, tab separated: article, person, role, organisation, status, evidence, and
   * OPTIONAL where two readers could disagree.
   *
   * @param origin what messages call the lines
   * @throws CommandFailure when a line is not a label
   */
  static List<LabelledRole> read(String origin, List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> of(origin, line.split("\t", -1)))
        .toList();
  }

  private static LabelledRole of(String origin, String[] cells) {
    if (cells.length < COLUMNS
        || Arrays.stream(RoleStatus.values()).noneMatch(s -> s.name().equals(cells[4]))) {
      throw CommandFailure.misused(
          origin
              + ": a line needs article, person, role, organisation, CURRENT, FORMER or FUTURE, and evidence, parted"
              + " by tabs");
    }
    return new LabelledRole(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        RoleStatus.valueOf(cells[4]),
        cells.length > COLUMNS);
  }
}
