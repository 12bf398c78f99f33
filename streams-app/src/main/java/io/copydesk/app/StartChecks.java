package io.copydesk.app;

import io.copydesk.app.cluster.Changelog;
import io.copydesk.app.cluster.ClusterFailure;
import io.copydesk.app.cluster.Right;
import io.copydesk.app.cluster.RightsCheck;
import io.copydesk.app.cluster.SettingCommand;
import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.registry.RegistryCheck;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import io.copydesk.topology.EnrichmentTopology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks before the start that registry and cluster accept us and have what the application needs,
 * and tells of topics with which it runs, but not as wanted. Changes nothing.
 */
record StartChecks(CopydeskConfig config, RegistryCheck registry) {

  private static final Logger LOG = LoggerFactory.getLogger(StartChecks.class);

  /**
   * In milliseconds: Kafka Streams keeps the changelog of a windowed store for this much longer
   * than the window.
   */
  private static final long A_DAY = 24L * 3600 * 1000;

  /**
   * Runs all checks.
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
    try (Admin admin = Admin.create(config.kafka().config().getAdminConfigs("copydesk-start"))) {
      List<Right> missing = new RightsCheck(admin, config).missing();
      // Without the rights, topics that exist would seem to be missing.
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
    TopicAdmin topics = new TopicAdmin(admin, config.topics().replicationFactor());
    TopicSurvey survey = topics.survey(config.topicDeclarations());
    warn(survey);
    List<String> wrong =
        survey.changes().stream()
            .filter(TopicChange::stopsTheApplication)
            .map(TopicChange::describe)
            .toList();
    List<StartProblem> problems =
        new ArrayList<>(StartProblem.unprepared("the topics are not as needed", wrong));
    String name = EnrichmentTopology.changelog(config.kafka().applicationId());
    Optional<Changelog> changelog = topics.settings(name).map(s -> new Changelog(name, s));
    changelog.flatMap(Changelog::warning).ifPresent(StartChecks::warn);
    changelog.flatMap(this::ofChangelog).ifPresent(problems::add);
    return problems;
  }

  /** Tells of what is no reason not to start. */
  static void warn(TopicSurvey survey) {
    survey.toTellAtStart().forEach(StartChecks::warn);
  }

  private static void warn(String line) {
    LOG.warn("A topic is not as wanted: {}", line);
  }

  /** The window may have been made longer since Kafka Streams made the changelog. */
  private Optional<StartProblem> ofChangelog(Changelog changelog) {
    long window = config.lifecycle().duplicateWindow().toMillis();
    OptionalLong kept = changelog.retentionMillis();
    return kept.isEmpty() || kept.getAsLong() >= window
        ? Optional.empty()
        : Optional.of(
            new StartProblem(
                StopReason.NOT_PREPARED,
                changelog.name()
                    + " keeps what was published for "
                    + kept.getAsLong()
                    + " ms only, and "
                    + ConfigKeys.DUPLICATES_WINDOW
                    + " is "
                    + window
                    + ": repeats would be taken for new articles. Lower the window, or run "
                    + SettingCommand.of(
                        changelog.name(),
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(window + A_DAY))));
  }
}
