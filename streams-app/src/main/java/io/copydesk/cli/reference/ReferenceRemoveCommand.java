package io.copydesk.cli.reference;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.cli.render.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code copydesk reference remove}: tombstones. */
@Command(
    name = "remove",
    description = {"Remove entities from the catalog.", ""})
final class ReferenceRemoveCommand extends ClusterCommand {

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Their ids, for example company:alibaba.")
  List<String> ids = new ArrayList<>();

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    PostedEntities topic = new PostedEntities(cluster, console::tell);
    requireTopic(cluster, topic.name());
    Set<String> known = topic.ids();
    List<String> missing = ids.stream().filter(id -> !known.contains(id)).toList();
    missing.forEach(id -> console.tell("there is no entity " + id));
    List<String> present = ids.stream().filter(known::contains).toList();
    try (RecordSender sender = RecordSender.of(cluster, topic.name(), "copydesk-reference")) {
      present.forEach(id -> sender.send(id, null, () -> {}, console::tell));
      sender.flush();
      console.tell(Plural.counted(present.size() - sender.refused(), "entity") + " removed");
      return missing.isEmpty() && sender.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
