package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.local.TestStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands against a real cluster, on topics of a test's own. */
public record ClusterCli(TestStack stack, String prefix, String registry) {

  /** On the stack's registry. */
  public ClusterCli(TestStack stack, String prefix) {
    this(stack, prefix, stack.registryUrl().toString());
  }

  /** Creates the topics, with an empty catalog, under a prefix made of the folder's name. */
  public static ClusterCli withTopics(TestStack stack, Path folder) {
    String prefix = folder.getFileName().toString().replaceAll("[^a-zA-Z0-9]", "") + ".";
    ClusterCli cli = new ClusterCli(stack, prefix);
    Run created = cli.run("topics", "--no-catalog");
    assertThat(created.exitCode()).as(created.err()).isZero();
    return cli;
  }

  /** The same with another registry. */
  public ClusterCli withRegistry(String other) {
    return new ClusterCli(stack, prefix, other);
  }

  /** The name of a topic, given what follows the prefix. */
  public String topic(String name) {
    return prefix + name;
  }

  public Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "-b",
            stack.bootstrapServers(),
            "--registry",
            registry,
            "--set",
            "copydesk.topics.prefix=" + prefix));
    return Cli.run(all.toArray(String[]::new));
  }
}
