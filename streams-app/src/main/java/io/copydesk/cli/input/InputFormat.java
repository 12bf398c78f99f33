package io.copydesk.cli.input;

/** How articles are written down. */
public enum InputFormat {
  /** By the file's name, else by its first character: "{" begins JSON lines. */
  AUTO,
  /** One JSON object a line. */
  JSON,
  /** One article a file. */
  TEXT
}
