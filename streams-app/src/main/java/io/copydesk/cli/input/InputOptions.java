package io.copydesk.cli.input;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where articles are read from. */
public final class InputOptions {

  /** Their names as they were given; empty for the standard input. */
  @Parameters(
      paramLabel = "FILE",
      description =
          "Files to read; - or none: standard input. A text file's name is its article's id.")
  public List<String> files = new ArrayList<>();

  /** How all of them are written. */
  @Option(
      names = "--format",
      paramLabel = "auto|json|text",
      defaultValue = "auto",
      description =
          "How the articles are written (default: by the file's name, else by its first character).")
  public InputFormat format = InputFormat.AUTO;
}
