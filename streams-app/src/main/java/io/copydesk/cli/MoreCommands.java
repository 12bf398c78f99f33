package io.copydesk.cli;

import io.copydesk.cli.enrich.Engine;
import java.util.List;

/**
 * Commands that production goes without: they are there when the class path has an implementation,
 * which {@link java.util.ServiceLoader} finds.
 */
public interface MoreCommands {

  /**
   * The commands, as picocli takes them.
   *
   * @param engines for those that enrich in this process
   */
  List<Object> commands(Engine.Factory engines);
}
