package io.copydesk.cli.local;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.EnvironmentSettings;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ConnectionOptions;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.cli.render.ArticleRenderer;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.local.LocalStack;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.wait.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.StreamsConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code copydesk demo}: a few articles from the raw topic to the enriched one, on this machine.
 */
@Command(
    name = "demo",
    description = {
      "Show the whole way of a few articles: start a Kafka broker, a schema registry and the application on this"
          + " machine, post the bundled articles, and print each one enriched.",
      "",
      "Uses free ports and a temporary folder, and leaves nothing behind.",
      ""
    })
public final class DemoCommand implements Callable<Integer> {

  /** For all articles to arrive, on a busy machine as well. Set by hand. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Few partitions start sooner, and so little work needs no more. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          ConfigKeys.TOPICS_PARTITIONS,
          "3",
          ConfigKeys.HTTP_PORT,
          "-1",
          StreamsConfig.NUM_STREAM_THREADS_CONFIG,
          "2");

  @Option(names = "--keep", description = "Stay up afterwards, until Ctrl-C.")
  boolean keep;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Console console = new Console(spec);
    return TemporaryLaptop.run(
        "copydesk-demo-", DemoCommand::plan, console::tell, new Demo(console));
  }

  /** What it does with a laptop. */
  private final class Demo implements TemporaryLaptop.Work {
    private final Console console;
    private volatile boolean shown;

    Demo(Console console) {
      this.console = console;
    }

    @Override
    public int with(Laptop laptop) throws InterruptedException {
      List<RawArticle> articles = DemoArticles.all();
      post(articles, laptop.cluster(), console);
      show(articles, enriched(articles.size(), laptop.cluster()), console);
      shown = true;
      return keep ? stayUp(laptop) : ExitCode.OK;
    }

    private int stayUp(Laptop laptop) throws InterruptedException {
      Welcome.lines(laptop).forEach(console::tell);
      return laptop.application().awaitStop();
    }

    @Override
    public int whenInterrupted() {
      return shown ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private static Laptop.Plan plan(Path folder) {
    return new Laptop.Plan(
        folder,
        LocalStack.Ports.free(),
        SETTINGS,
        ConnectionOptions::read,
        BundledEngine::enricher,
        true);
  }

  private static void post(List<RawArticle> articles, Cluster cluster, Console console) {
    String topic = cluster.topics().raw().name();
    try (RecordSender sender = RecordSender.of(cluster, topic, "copydesk-demo")) {
      for (RawArticle article : articles) {
        sender.send(article.getId(), article, () -> {}, console::tell);
      }
      // Else their enriched forms would be waited for, which never come.
      sender.flushAll();
    }
    console.tell("Posted " + articles.size() + " articles to " + topic);
  }

  /** The committed articles by id. */
  private static Map<String, EnrichedArticle> enriched(int count, Cluster cluster) {
    String topic = cluster.topics().enriched().name();
    Map<String, EnrichedArticle> articles = new HashMap<>();
    Deadline deadline = Deadline.in(TIMEOUT);
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-demo");
        RecordCodec codec = cluster.codec()) {
      reader.seekToBeginning();
      while (articles.size() < count) {
        reader.poll(
            record -> {
              EnrichedArticle article = codec.decode(topic, record.value(), EnrichedArticle.class);
              articles.put(article.getId(), article);
            });
        if (deadline.hasPassed()) {
          throw CommandFailure.failed(
              "only "
                  + articles.size()
                  + " of "
                  + count
                  + " articles arrived within "
                  + TIMEOUT.toSeconds()
                  + " s: try again when the machine is less busy, or with "
                  + EnvironmentSettings.LOG_LEVEL
                  + "=warn, which shows what goes wrong");
        }
      }
    }
    return articles;
  }

  private void show(
      List<RawArticle> posted, Map<String, EnrichedArticle> enriched, Console console) {
    ArticleRenderer renderer = new ArticleRenderer(spec.commandLine().getColorScheme());
    for (RawArticle article : posted) {
      EnrichedArticle found = enriched.get(article.getId());
      if (found != null) {
        console.data(renderer.render(found));
      }
    }
    console.tell(enriched.size() + " articles went through Kafka and came back enriched");
  }
}
