package io.copydesk.cli.reference;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.events.ReferenceEntity;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code copydesk reference list}: one line for each entity. */
@Command(
    name = "list",
    description = {"List entities, one a line: id, name and jurisdiction, separated by tabs.", ""})
final class ReferenceListCommand extends ClusterCommand {

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..1",
      description = "Only entities whose id or name holds this.")
  @Nullable String text;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    PostedEntities topic = new PostedEntities(cluster, console::tell);
    requireTopic(cluster, topic.name());
    SortedMap<String, ReferenceEntity> entities = topic.entities();
    List<ReferenceEntity> wanted = entities.values().stream().filter(this::isWanted).toList();
    wanted.forEach(entity -> console.data(line(entity)));
    console.tell(wanted.size() + " of " + entities.size() + " entities");
    return ExitCode.OK;
  }

  private boolean isWanted(ReferenceEntity entity) {
    return text == null || holds(entity.getId(), text) || holds(entity.getName(), text);
  }

  private static boolean holds(String whole, String part) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static String line(ReferenceEntity entity) {
    String jurisdiction = entity.getJurisdiction() == null ? "" : entity.getJurisdiction();
    return SafeText.line(entity.getId())
        + "\t"
        + SafeText.line(entity.getName())
        + "\t"
        + SafeText.line(jurisdiction);
  }
}
