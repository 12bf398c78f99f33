package io.copydesk.app.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration is not usable; carries every problem at once. */
public final class InvalidConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  /**
   * @param problems all that there are, so that nobody has to start again for each
   */
  public InvalidConfigurationException(List<ConfigProblem> problems) {
    super(
        problems.stream()
            .map(problem -> "  " + problem)
            .collect(Collectors.joining("\n", "the configuration has problems:\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the keys. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
