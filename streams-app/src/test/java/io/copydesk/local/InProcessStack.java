package io.copydesk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** What {@code copydesk up} starts, on free ports and in a temporary directory. */
final class InProcessStack implements TestStack {
  private final Path directory;
  private final LocalStack stack;

  private InProcessStack(Path directory, LocalStack stack) {
    this.directory = directory;
    this.stack = stack;
  }

  static InProcessStack start() {
    try {
      Path directory = Files.createTempDirectory("copydesk-stack");
      return new InProcessStack(
          directory, LocalStack.start(directory, LocalStack.Ports.free(), line -> {}));
    } catch (IOException | CannotStartException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String bootstrapServers() {
    return stack.bootstrapServers();
  }

  @Override
  public URI registryUrl() {
    return stack.registryUrl();
  }

  @Override
  public URI confluentUrl() {
    return stack.confluentUrl();
  }

  @Override
  public void close() {
    stack.close();
    try {
      Utils.delete(directory.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
