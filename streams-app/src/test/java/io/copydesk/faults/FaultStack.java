package io.copydesk.faults;

import io.copydesk.local.BrokerCluster;
import io.copydesk.local.CannotStartException;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.TestStack;
import java.net.URI;
import java.nio.file.Path;

/** Three brokers and a schema registry, each in a process of its own that a test can kill. */
final class FaultStack implements TestStack {

  private final Path registryDirectory;
  private final BrokerCluster brokers;
  private LocalRegistry registry;

  private FaultStack(Path registryDirectory, BrokerCluster brokers, LocalRegistry registry) {
    this.registryDirectory = registryDirectory;
    this.brokers = brokers;
    this.registry = registry;
  }

  static FaultStack start(Path directory) throws Exception {
    BrokerCluster brokers = BrokerCluster.start(directory);
    try {
      Path registryDirectory = directory.resolve("registry");
      LocalRegistry registry = LocalRegistry.start(registryDirectory, 0);
      return new FaultStack(registryDirectory, brokers, registry);
    } catch (CannotStartException e) {
      brokers.close();
      throw e;
    }
  }

  BrokerCluster brokers() {
    return brokers;
  }

  /** Nobody answers at its address from here on. */
  void stopRegistry() {
    registry.close();
  }

  /** At the same address, with what it held. */
  void startRegistry() throws CannotStartException {
    registry = LocalRegistry.start(registryDirectory, registry.port());
  }

  @Override
  public String bootstrapServers() {
    return brokers.bootstrapServers();
  }

  @Override
  public URI registryUrl() {
    return registry.url();
  }

  @Override
  public URI confluentUrl() {
    return registry.confluentUrl();
  }

  @Override
  public void close() {
    registry.close();
    brokers.close();
  }
}
