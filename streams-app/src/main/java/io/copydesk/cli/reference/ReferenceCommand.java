package io.copydesk.cli.reference;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk reference}: the catalog. */
@Command(
    name = "reference",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReferenceImportCommand.class,
      ReferenceListCommand.class,
      ReferenceShowCommand.class,
      ReferenceRemoveCommand.class,
      ReferenceExportCommand.class,
      ReferenceEncodeCommand.class
    },
    description = {
      "Import, list, show, remove, export and encode the entities of the catalog, and explain links to them.",
      "",
      "A running application takes changes over within seconds.",
      ""
    })
public final class ReferenceCommand implements Runnable {

  @Spec CommandSpec spec;

  /**
   * The command with all its subcommands.
   *
   * @param in standard input
   */
  public static CommandLine reading(InputStream in) {
    return new CommandLine(new ReferenceCommand()).addSubcommand(new ReferenceExplainCommand(in));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command: import, list, show, remove, export, encode or explain?");
  }
}
