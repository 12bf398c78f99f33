package io.copydesk.cli.kafka;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
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
   * Checks that a topic is there to be used. Asks for it by its name: a list of topics leaves out
   * those that one may not see, as if they did not exist.
   *
   * @throws CommandFailure when it does not exist, or may not be seen
   */
  public static void requireTopic(Cluster cluster, String topic)
      throws ExecutionException, InterruptedException {
    try (Admin admin = cluster.admin()) {
      var unused = admin.describeTopics(List.of(topic)).allTopicNames().get();
    } catch (ExecutionException e) {
      String where = topic + " at " + cluster.bootstrap();
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw CommandFailure.failed(
            "there is no topic " + where + ": create the topics with 'copydesk topics'", e);
      }
      if (e.getCause() instanceof TopicAuthorizationException) {
        throw CommandFailure.failed(
            "Kafka does not let us see the topic " + where + ": ask for the right in its ACLs", e);
      }
      throw e;
    }
  }
}
