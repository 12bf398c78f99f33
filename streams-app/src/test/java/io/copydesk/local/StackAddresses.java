package io.copydesk.local;

import java.net.URI;

/** Where a broker and a registry are that somebody else started, and stops. */
public record StackAddresses(String bootstrapServers, URI registryUrl, URI confluentUrl)
    implements TestStack {

  /** A broker, and a registry in a process of its own. */
  public static StackAddresses of(String bootstrapServers, LocalRegistry registry) {
    return new StackAddresses(bootstrapServers, registry.url(), registry.confluentUrl());
  }

  /** A port for something beside the stack, which outgoing connections do not take meanwhile. */
  public static int freePort() throws CannotStartException {
    return LoopbackPort.claimAny("test");
  }

  @Override
  public void close() {}
}
