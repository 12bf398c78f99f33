package io.copydesk.app.cluster;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the cluster's topics are, compared with what the application needs.
 *
 * @param changes what differs, in the order of the pipeline; empty when all is as needed
 * @param warnings a line for each topic that the loss of one broker may damage, that keeps records
 *     for a shorter time than it would get from us, or that refuses those of old articles; all are
 *     the cluster's to choose, so that nothing is changed
 */
public record TopicSurvey(List<TopicChange> changes, List<String> warnings) {

  public TopicSurvey {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /**
   * What an application that starts has to tell, as it runs with it, a line each with the remedy: a
   * topic keeps records for a shorter time than is wanted, for example.
   */
  public List<String> toTellAtStart() {
    return Stream.concat(
            changes.stream()
                .filter(change -> !change.stopsTheApplication())
                .map(
                    change ->
                        change.describe()
                            + "; `copydesk topics` makes it so, where the cluster allows it"),
            warnings.stream())
        .toList();
  }

  /** Whether there is no topic of that name. */
  public boolean lacks(String topic) {
    return changes.stream()
        .anyMatch(
            change -> change instanceof TopicChange.Create && change.topic().name().equals(topic));
  }
}
