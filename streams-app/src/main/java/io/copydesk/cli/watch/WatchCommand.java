package io.copydesk.cli.watch;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.DecodedRecords;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.cli.render.ArticleRenderer;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.topology.wire.RecordCodec;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk watch}: follows enriched articles. */
@Command(
    name = "watch",
    description = {
      "Follow enriched articles as they are committed.",
      "",
      "Ends with Ctrl-C, or after --max articles.",
      ""
    })
public final class WatchCommand extends ClusterCommand {

  @Mixin ArticleFilter filter = new ArticleFilter();

  @Option(
      names = "--from-beginning",
      description = "Begin with the oldest articles instead of with the next one.")
  boolean fromBeginning;

  @Option(names = "--max", paramLabel = "N", description = "End after N articles were shown.")
  long max = Long.MAX_VALUE;

  @Option(names = "--json", description = "Show the articles as JSON lines.")
  boolean json;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    if (max < 1) {
      throw CommandFailure.misused("--max has to be at least 1");
    }
    String topic = cluster.topics().enriched().name();
    requireTopic(cluster, topic);
    Function<EnrichedArticle, String> writer = writer();
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-watch");
        RecordCodec codec = cluster.codec()) {
      if (fromBeginning) {
        reader.seekToBeginning();
      } else {
        reader.seekToEnd();
      }
      DecodedRecords<EnrichedArticle> articles =
          new DecodedRecords<>(codec, EnrichedArticle.class, "enriched article", console::tell);
      console.tell("Following " + topic + " at " + cluster.bootstrap() + ", end with Ctrl-C");
      long[] shown = {0};
      reader.follow(
          record -> {
            EnrichedArticle article = articles.decode(record);
            if (article != null && filter.matches(article)) {
              console.data(writer.apply(article));
              shown[0]++;
            }
            return shown[0] < max;
          });
    }
    return ExitCode.OK;
  }

  private Function<EnrichedArticle, String> writer() {
    if (json) {
      PlainJson plain = new PlainJson();
      return article -> SafeText.json(plain.write(article));
    }
    return new ArticleRenderer(spec.commandLine().getColorScheme())::render;
  }
}
