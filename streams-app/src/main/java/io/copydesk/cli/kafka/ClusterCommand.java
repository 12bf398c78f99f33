package io.copydesk.cli.kafka;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that talks to Kafka: it fails soon, and says why, when nobody answers. */
public abstract class ClusterCommand implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  /** For messages, and for a terminal's colours. */
  protected @Spec CommandSpec spec;

  @Override
  public final Integer call() {
    Cluster cluster = new Cluster(connection.config());
    try {
      return run(cluster, new Console(spec));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.failed("interrupted");
    } catch (Exception e) {
      throw new ClusterFailures(cluster).explain(e);
    }
  }

  /** Does the command's work; what it throws is explained to the user. */
  protected abstract int run(Cluster cluster, Console console) throws Exception;

  /**
   * Checks that a topic is there to be used.
   *
   * @throws CommandFailure when it does not exist
   */
  public static void requireTopic(Cluster cluster, String topic)
      throws ExecutionException, InterruptedException {
    try (Admin admin = cluster.admin()) {
      if (!admin.listTopics().names().get().contains(topic)) {
        throw CommandFailure.failed(
            "there is no topic "
                + topic
                + " at "
                + cluster.bootstrap()
                + ": create the topics with 'copydesk topics'");
      }
    }
  }
}
