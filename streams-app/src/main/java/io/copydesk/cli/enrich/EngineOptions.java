package io.copydesk.cli.enrich;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.input.CatalogOption;
import io.copydesk.events.ReferenceEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that enrich in this process. */
public final class EngineOptions {

  /** Far more than any machine has processors: such a number is a slip. */
  private static final int MOST_THREADS = 1000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work on (default: one for each processor). The output is the same.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-catalog", description = "Link to no catalog instead of to the bundled one.")
  boolean noCatalog;

  @Mixin CatalogOption catalogs = new CatalogOption();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  /**
   * How many threads to work on.
   *
   * @throws ParameterException when it is less than 1 or more than {@value #MOST_THREADS}
   */
  public int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads has to be from 1 to " + MOST_THREADS);
    }
    return threads;
  }

  /**
   * An engine as the options say.
   *
   * @throws CommandFailure when a file of entities cannot be read
   */
  public Engine engine(Engine.Factory engines, Consumer<String> messages) {
    threads();
    List<ReferenceEntity> own = new ArrayList<>();
    catalogs.read(own::add, messages);
    return engines.engine(!noCatalog, own, messages);
  }
}
