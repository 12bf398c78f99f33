package io.copydesk.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A broker and a schema registry on the laptop, started and stopped together.
 *
 * <p>Thread-safe. Closing twice does nothing more.
 */
public final class LocalStack implements AutoCloseable {
  private final LocalBroker broker;
  private final LocalRegistry registry;

  private LocalStack(LocalBroker broker, LocalRegistry registry) {
    this.broker = broker;
    this.registry = registry;
  }

  /**
   * Ports to listen on; 0 means any free one.
   *
   * @param broker Kafka's port
   * @param registry the schema registry's port
   */
  public record Ports(int broker, int registry) {
    /** Free ports, whichever. */
    public static Ports free() {
      return new Ports(0, 0);
    }
  }

  /**
   * Starts both at the same time and returns when clients can use both.
   *
   * @param directory where the data is, or is to be: {@code broker} and {@code registry} in it
   * @param progress is told, in one line each, what has been reached; called from this thread. What
   *     it throws ends the start: both are stopped again, and it is thrown on
   * @throws CannotStartException if one of them cannot start; then the other one has been stopped
   *     again
   */
  public static LocalStack start(Path directory, Ports ports, Consumer<String> progress)
      throws CannotStartException {
    progress.accept("Starting a Kafka broker and a schema registry, data in " + directory);
    Path registryDir = directory.resolve("registry");
    CompletableFuture<LocalRegistry> starting =
        CompletableFuture.supplyAsync(
            () -> startRegistry(registryDir, ports), task -> Thread.ofPlatform().start(task));
    LocalBroker broker = null;
    try {
      broker = LocalBroker.start(directory.resolve("broker"), ports.broker());
      progress.accept("Kafka is ready on " + broker.bootstrapServers());
      LocalRegistry registry = started(starting);
      progress.accept("The schema registry is ready on " + registry.confluentUrl());
      return new LocalStack(broker, registry);
    } catch (CannotStartException | RuntimeException e) {
      if (broker != null) {
        broker.close();
      }
      starting.thenAccept(LocalRegistry::close).exceptionally(failure -> null).join();
      throw e;
    }
  }

  private static LocalRegistry started(CompletableFuture<LocalRegistry> starting)
      throws CannotStartException {
    try {
      return starting.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStartException cause
          ? cause
          : new CannotStartException(e.toString(), e);
    }
  }

  private static LocalRegistry startRegistry(Path directory, Ports ports) {
    try {
      return LocalRegistry.start(directory, ports.registry());
    } catch (CannotStartException e) {
      throw new CompletionException(e);
    }
  }

  /** The address for clients' {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** The address of Apicurio's own API, for {@code apicurio.registry.url}. */
  public URI registryUrl() {
    return registry.url();
  }

  /**
   * The address of the Confluent-compatible API, for any other client's {@code
   * schema.registry.url}.
   */
  public URI confluentUrl() {
    return registry.confluentUrl();
  }

  /**
   * Completed when the registry's process has ended, with what to tell about it: also after {@link
   * #close}, which ends it.
   */
  public CompletableFuture<String> whenRegistryEnded() {
    return registry.whenEnded();
  }

  /** The process of the registry. */
  ProcessHandle registry() {
    return registry.process();
  }

  /** Stops both cleanly. The registry goes last, since clients of the broker may still need it. */
  @Override
  public void close() {
    try {
      broker.close();
    } finally {
      registry.close();
    }
  }
}
