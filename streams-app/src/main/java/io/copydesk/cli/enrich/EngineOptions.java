package io.copydesk.cli.enrich;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that enrich in this process. */
public final class EngineOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work on (default: one for each processor). The output is the same.")
  public int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-catalog", description = "Link to no catalog instead of to the bundled one.")
  boolean noCatalog;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  public int threads() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads has to be at least 1");
    }
    return threads;
  }

  public Engine engine(Engine.Factory engines) {
    threads();
    return engines.engine(!noCatalog);
  }
}
