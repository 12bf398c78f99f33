package io.copydesk.local;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** The official images, as an operator would run them. */
final class ContainerStack implements TestStack {
  private static final DockerImageName KAFKA = image("apache/kafka", "copydesk.it.kafka");
  private static final DockerImageName REGISTRY =
      image("quay.io/apicurio/apicurio-registry", "copydesk.it.registry");
  private static final int REGISTRY_PORT = 8080;

  /** Tells the containers of one run of CI from those of others, so that it removes its own. */
  private static final Map<String, String> LABELS =
      Map.of("copydesk.tests.run", System.getenv().getOrDefault("TESTS_RUN", ""));

  private final KafkaContainer kafka =
      new KafkaContainer(KAFKA).withEnv(environment(BrokerSettings.laptop())).withLabels(LABELS);
  private final GenericContainer<?> registry =
      new GenericContainer<>(REGISTRY)
          .withLabels(LABELS)
          .withExposedPorts(REGISTRY_PORT)
          .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(REGISTRY_PORT));

  private ContainerStack() {}

  static ContainerStack start() {
    var stack = new ContainerStack();
    try {
      Startables.deepStart(stack.kafka, stack.registry).join();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** In the version that the build says, which is the parent POM's. */
  private static DockerImageName image(String name, String property) {
    String version = System.getProperty(property);
    if (version == null) {
      throw new IllegalStateException(
          "The containers' versions are the POM's: set -D" + property + " as it has it");
    }
    return DockerImageName.parse(name).withTag(version);
  }

  /** The image takes broker settings as environment variables. */
  private static Map<String, String> environment(Map<String, String> settings) {
    return settings.entrySet().stream()
        .collect(
            Collectors.toMap(
                setting -> "KAFKA_" + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                Map.Entry::getValue));
  }

  @Override
  public String bootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public URI registryUrl() {
    return URI.create(base() + "/apis/registry/v3");
  }

  @Override
  public URI confluentUrl() {
    return URI.create(base() + "/apis/ccompat/v7");
  }

  private String base() {
    return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
  }

  @Override
  public void close() {
    kafka.stop();
    registry.stop();
  }
}
