package io.copydesk.app;

import io.copydesk.app.cluster.ClusterFailure;
import io.copydesk.app.cluster.Right;
import io.copydesk.app.cluster.RightsCheck;
import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.registry.RegistryCheck;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Whether a start makes sense: registry and cluster accept us, and what the application needs is
 * there. Changes nothing.
 */
record StartChecks(CopydeskConfig config, RegistryCheck registry) {

  /**
   * Asks for everything.
   *
   * @throws CannotRunException with every problem that was found
   */
  void verify() throws InterruptedException {
    List<StartProblem> problems = new ArrayList<>(registry.startProblems());
    problems.addAll(ofCluster());
    if (!problems.isEmpty()) {
      throw StartProblem.all(problems);
    }
  }

  private List<StartProblem> ofCluster() {
    try (Admin admin = Admin.create(config.kafka().streams())) {
      List<Right> missing = new RightsCheck(admin, config).missing();
      // Who may not see a topic would take it for missing.
      return missing.isEmpty()
          ? ofTopics(admin)
          : List.of(
              new StartProblem(
                  StopReason.NOT_ALLOWED,
                  Right.describe("the cluster's ACLs lack rights", missing)));
    } catch (KafkaException e) {
      CannotRunException failure = ClusterFailure.of(e, config);
      return List.of(new StartProblem(failure.reason(), String.valueOf(failure.getMessage())));
    }
  }

  private List<StartProblem> ofTopics(Admin admin) {
    List<String> wrong =
        new TopicAdmin(admin, config.topics().replicationFactor())
            .plan(config.topicDeclarations()).stream()
                .filter(TopicChange::stopsTheApplication)
                .map(TopicChange::describe)
                .toList();
    return StartProblem.unprepared("the topics are not as needed", wrong);
  }
}
