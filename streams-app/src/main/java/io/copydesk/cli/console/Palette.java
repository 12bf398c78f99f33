package io.copydesk.cli.console;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Colours of a terminal, or none. Immutable. */
public final class Palette {

  /** For a file or a pipe. */
  public static final Palette PLAIN = new Palette(false);

  /** For a terminal. */
  public static final Palette COLOURED = new Palette(true);

  private final boolean coloured;

  private Palette(boolean coloured) {
    this.coloured = coloured;
  }

  /** Colours when the command writes to a terminal, unless NO_COLOR or the like forbids them. */
  public static Palette of(CommandSpec spec) {
    Ansi ansi = spec.commandLine().getColorScheme().ansi();
    return ansi.enabled() ? COLOURED : PLAIN;
  }

  /** How a part of the text stands out. */
  public enum Style {
    HEADLINE("1"),
    FAINT("2"),
    COMPANY("1;36"),
    MINISTRY("1;35"),
    PERSON("1;33"),
    FIGURE("1;32"),
    WARNING("1;31");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The text in that style; it must not hold control characters of others. */
  public String paint(Style style, String text) {
    return coloured ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }
}
