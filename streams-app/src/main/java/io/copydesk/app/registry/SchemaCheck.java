package io.copydesk.app.registry;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Whether the registry has the schemas that the serializers will ask for: without one of them every
 * article waits.
 *
 * @param registrar of the configured registry
 */
record SchemaCheck(SchemaUse use, SchemaRegistrar registrar, Topics topics) {

  /** Of the configured topics and serializers. */
  static SchemaCheck of(CopydeskConfig config, PatientRegistry registry) {
    return new SchemaCheck(
        SchemaUse.of(config.serdes()), new SchemaRegistrar(registry), config.topicDeclarations());
  }

  /**
   * What is wrong, a line each; empty when nothing is.
   *
   * @throws IOException when the registry does not answer or refuses us
   */
  List<String> problems() throws IOException, InterruptedException {
    if (use == SchemaUse.NONE) {
      return List.of();
    }
    List<Topic> read = topics.read();
    return registrar.plan(topics).stream()
        .flatMap(gap -> problem(gap, read.contains(gap.topic())).stream())
        .toList();
  }

  /** Topics that others write may have schemas of theirs: any that we can read will do. */
  private Optional<String> problem(SchemaGap gap, boolean isRead) {
    boolean anyVersionWillDo = isRead || use == SchemaUse.COMPATIBLE;
    if (gap.newest().isEmpty() || !anyVersionWillDo) {
      return Optional.of(gap.describe());
    }
    return isRead ? gap.whyUnreadable() : gap.whyUnwritable();
  }
}
