package io.copydesk.cli;

import io.copydesk.cli.enrich.Engine;
import java.util.List;

/**
 * Commands that are not part of production. {@link java.util.ServiceLoader} finds the
 * implementation when it is on the class path.
 */
public interface MoreCommands {

  /**
   * The commands, as picocli takes them.
   *
   * @param engines for those that enrich in this process
   */
  List<Object> commands(Engine.Factory engines);
}
