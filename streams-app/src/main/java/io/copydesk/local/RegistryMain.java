package io.copydesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The registry's process: Apicurio Registry on a leash. Standard input is a pipe from the process
 * that started it; its end means that that process is gone, however it went, and then this one goes
 * too.
 */
final class RegistryMain {
  private static final String REGISTRY_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

  private RegistryMain() {}

  /**
   * Takes the data directory and runs the registry in it.
   *
   * @param args the data directory
   */
  public static void main(String[] args) throws Exception {
    Thread.ofPlatform().name("leash").daemon().start(() -> haltAtEndOf(System.in));
    // Held until the end, so that no second registry opens the same database.
    DirectoryLock lock = DirectoryLock.acquire(Path.of(args[0]), Duration.ZERO);
    try {
      Class.forName(REGISTRY_MAIN)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      lock.close();
    }
  }

  private static void haltAtEndOf(InputStream pipe) {
    try {
      pipe.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A broken pipe says the same as its end.
    }
    // At once, since whoever starts the next registry wants the port; the database survives it.
    Runtime.getRuntime().halt(1);
  }
}
