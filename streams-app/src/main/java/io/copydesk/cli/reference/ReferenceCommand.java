package io.copydesk.cli.reference;

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
      "Import, list, show, remove, export and encode the entities of the catalog.",
      "",
      "A running application takes changes over within seconds.",
      ""
    })
public final class ReferenceCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "which command: import, list, show, remove, export or encode?");
  }
}
