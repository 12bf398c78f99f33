package io.copydesk.cli.reference;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.ReferenceEntity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code copydesk reference show}: all of one entity. */
@Command(
    name = "show",
    description = {"Show one entity as JSON.", ""})
final class ReferenceShowCommand extends ClusterCommand {

  @Parameters(paramLabel = "ID", description = "Its id, for example company:alibaba.")
  String id = "";

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    PostedEntities topic = new PostedEntities(cluster, console::tell);
    requireTopic(cluster, topic.name());
    ReferenceEntity entity = topic.entities().get(id);
    if (entity == null) {
      throw CommandFailure.failed(
          "there is no entity "
              + id
              + " in "
              + topic.name()
              + ": 'copydesk reference list' lists them");
    }
    console.data(SafeText.json(new PlainJson().write(entity)));
    return ExitCode.OK;
  }
}
