package io.copydesk.local;

import java.net.URI;

/**
 * A real broker and a real schema registry for a test, in this JVM or in containers: the test
 * cannot tell.
 */
public interface TestStack extends AutoCloseable {
  /** The broker's address for {@code bootstrap.servers}. */
  String bootstrapServers();

  /** The address of Apicurio's own API, for {@code apicurio.registry.url}. */
  URI registryUrl();

  /** The address of the Confluent-compatible API. */
  URI confluentUrl();

  /** Stops both. */
  @Override
  void close();
}
