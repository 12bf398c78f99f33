package io.copydesk.cli.render;

import io.copydesk.events.Role;

/** Roles in words. Stateless. */
final class RoleText {

  private RoleText() {}

  /** "former chief executive of Acme Inc", "finance minister, DE". */
  static String of(Role role) {
    StringBuilder text = new StringBuilder(status(role)).append(role.getRole());
    if (role.getOrganization() != null) {
      text.append(" of ").append(role.getOrganization());
    }
    if (role.getJurisdiction() != null) {
      text.append(", ").append(role.getJurisdiction());
    }
    return text.toString();
  }

  private static String status(Role role) {
    return switch (role.getStatus()) {
      case CURRENT, UNKNOWN -> "";
      case FORMER -> "former ";
      case FUTURE -> "future ";
    };
  }
}
