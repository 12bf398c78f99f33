package io.copydesk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Runs deploy/acls.sh as it is, with Kafka's own tool. */
public final class AclScript {

  private static final Path SCRIPT = Path.of("..", "deploy", "acls.sh");

  private AclScript() {}

  /**
   * Runs the script; what it says is the result.
   *
   * @param administrator a client's settings, of somebody who may change ACLs
   * @param folder for files that the tools read
   */
  public static String run(Map<String, String> administrator, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Properties settings = new Properties();
    settings.putAll(administrator);
    Path file = folder.resolve("administrator.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
    List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
    command.addAll(List.of("--bootstrap-server", administrator.get("bootstrap.servers")));
    command.addAll(List.of("--command-config", file.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("KAFKA_ACLS", tool(folder).toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("acls.sh failed: " + said);
    }
    return said;
  }

  /** What kafka-acls.sh of a distribution is. */
  private static Path tool(Path folder) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path tool = folder.resolve("kafka-acls.sh");
    Files.writeString(
        tool,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.apache.kafka.tools.AclCommand \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path")));
    if (!tool.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + tool);
    }
    return tool;
  }
}
