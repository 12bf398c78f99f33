package io.copydesk.cli.local;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.LaptopPorts;
import java.net.URI;
import java.util.List;

/** What somebody needs to know about a stack that has just started. Stateless. */
final class Welcome {

  private Welcome() {}

  /** The addresses, and three commands to try. */
  static List<String> lines(Laptop laptop) {
    Cluster cluster = laptop.cluster();
    CopydeskConfig.Registry registry = cluster.config().registry();
    String options = options(cluster.bootstrap(), registry.url());
    return List.of(
        "",
        "Copydesk is up.",
        "  Kafka            " + cluster.bootstrap(),
        "  schema registry  " + registry.confluentUrl() + " (Confluent's API)",
        "                   " + registry.url() + " (Apicurio's API)",
        "  health, metrics  " + monitoring(laptop.application().httpPort()),
        "",
        "Try, in another terminal:",
        "  deploy/copydesk watch" + options,
        "  deploy/copydesk post" + options + " STORY.txt",
        "  kcat -b " + cluster.bootstrap() + " -L",
        "",
        "Stop it with Ctrl-C.");
  }

  private static String monitoring(int port) {
    String root = "http://127.0.0.1:" + port;
    return port < 0 ? "not served" : root + "/health/ready, " + root + "/metrics";
  }

  private static String options(String bootstrap, URI registry) {
    StringBuilder options = new StringBuilder();
    if (!bootstrap.equals(LaptopPorts.BOOTSTRAP)) {
      options.append(" -b ").append(bootstrap);
    }
    if (registry.getPort() != LaptopPorts.REGISTRY) {
      options.append(" --registry http://").append(registry.getAuthority());
    }
    return options.toString();
  }
}
