package io.copydesk.cli.post;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.article.ArticleId;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.Progress;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputItem;
import io.copydesk.cli.input.InputItem.Given;
import io.copydesk.cli.input.InputItem.Unreadable;
import io.copydesk.cli.input.InputOptions;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.events.RawArticle;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code copydesk post}: articles to the raw topic. */
@Command(
    name = "post",
    description = {
      "Post articles to the raw topic.",
      "",
      "Reads text files and JSON lines as 'copydesk enrich' does. The key is the article's id; one without an id"
          + " gets one that is derived from its content.",
      ""
    })
public final class PostCommand extends ClusterCommand {

  @Mixin InputOptions input = new InputOptions();

  private final InputStream standardInput;

  /**
   * @param standardInput read where no file is named
   */
  public PostCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    ArticleInput articles = new ArticleInput(standardInput, input.format, console::tell);
    List<String> sources = ArticleInput.checked(input.files);
    String topic = cluster.topics().raw().name();
    requireTopic(cluster, topic);
    Progress progress = new Progress("articles posted to " + topic, console::tell);
    AtomicInteger failures = new AtomicInteger();
    try (RecordSender sender =
        RecordSender.of(cluster, topic, "copydesk-post")
            .atMost(
                new RecordSender.Largest(
                    cluster.config().limits().articleBytes(), ConfigKeys.ARTICLE_BYTES))) {
      articles.read(
          sources,
          item ->
              post(
                  item,
                  sender,
                  progress,
                  message -> {
                    failures.incrementAndGet();
                    console.tell(message);
                  }));
      sender.flush();
    }
    console.tell(progress.summary());
    return failures.get() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void post(
      InputItem item, RecordSender sender, Progress progress, Consumer<String> failed) {
    switch (item) {
      case Unreadable bad -> failed.accept(bad.origin() + ": " + bad.message());
      case Given given -> {
        RawArticle article = withId(given.article());
        sender.send(
            article.getId(),
            article,
            progress::step,
            reason -> failed.accept(given.origin() + ": " + reason));
      }
    }
  }

  /** The record says the same id as its key. */
  static RawArticle withId(RawArticle article) {
    return RawArticle.newBuilder(article).setId(ArticleId.of(article)).build();
  }
}
