package io.copydesk.cli.workbench;

import io.copydesk.cli.MoreCommands;
import io.copydesk.cli.bench.BenchCommand;
import io.copydesk.cli.bench.BenchParts;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.enrich.Engine;
import io.copydesk.cli.kafka.ConnectionOptions;
import io.copydesk.cli.local.DemoArticles;
import io.copydesk.cli.local.DemoCommand;
import io.copydesk.cli.local.UpCommand;
import io.copydesk.cli.score.ScoreCommand;
import io.copydesk.cli.train.TrainCommand;
import java.util.List;

/** The commands that are not part of production: the local stack, training, scores, benchmarks. */
public final class Workbench implements MoreCommands {

  @Override
  public List<Object> commands(Engine.Factory engines) {
    BenchParts parts =
        new BenchParts(BundledEngine::enricher, DemoArticles::all, ConnectionOptions::read);
    return List.of(
        new DemoCommand(),
        new UpCommand(),
        new TrainCommand(),
        new ScoreCommand(engines),
        new BenchCommand(parts));
  }
}
