package io.copydesk.cli.render;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How a part of the text stands out on a terminal. */
enum Emphasis {
  HEADLINE,
  FAINT,
  COMPANY,
  MINISTRY,
  ORGANIZATION,
  PERSON,
  PLACE,
  ROLE,
  FIGURE,
  WARNING;

  List<IStyle> styles() {
    return switch (this) {
      case HEADLINE -> List.of(Style.bold);
      case FAINT -> List.of(Style.faint);
      case COMPANY -> List.of(Style.bold, Style.fg_cyan);
      case MINISTRY -> List.of(Style.bold, Style.fg_magenta);
      case ORGANIZATION -> List.of(Style.bold, Style.fg_blue);
      case PERSON -> List.of(Style.bold, Style.fg_yellow);
      case PLACE -> List.of(Style.fg_cyan);
      case ROLE -> List.of(Style.fg_yellow);
      case FIGURE -> List.of(Style.bold, Style.fg_green);
      case WARNING -> List.of(Style.bold, Style.fg_red);
    };
  }
}
