package io.copydesk.cli.reference;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.enrich.PlainJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code copydesk reference export}: all entities, for a later import. */
@Command(
    name = "export",
    description = {
      "Print every entity as JSON lines, sorted by id, as 'copydesk reference import' reads them.",
      ""
    })
final class ReferenceExportCommand extends ClusterCommand {

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    PostedEntities topic = new PostedEntities(cluster, console::tell);
    requireTopic(cluster, topic.name());
    PlainJson json = new PlainJson();
    topic.entities().values().forEach(entity -> console.data(SafeText.json(json.write(entity))));
    return ExitCode.OK;
  }
}
