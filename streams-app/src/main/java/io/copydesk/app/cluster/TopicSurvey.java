package io.copydesk.app.cluster;

import java.util.List;

/**
 * How the cluster's topics are, compared with what the application needs.
 *
 * @param changes what differs, in the order of the pipeline; empty when all is as needed
 * @param warnings a line for each topic that the loss of one broker may damage, and for each that
 *     keeps records for a shorter time than it would get from us; both are the cluster's to choose,
 *     so that nothing is changed
 */
public record TopicSurvey(List<TopicChange> changes, List<String> warnings) {

  public TopicSurvey {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /** Whether there is no topic of that name. */
  public boolean lacks(String topic) {
    return changes.stream()
        .anyMatch(
            change -> change instanceof TopicChange.Create && change.topic().name().equals(topic));
  }
}
