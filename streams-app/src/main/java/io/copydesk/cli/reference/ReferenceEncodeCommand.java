package io.copydesk.cli.reference;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.input.EntityFile;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.render.Plural;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.wire.RecordCodec;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk reference encode}: entities as records for plain Kafka tools. */
@Command(
    name = "encode",
    description = {
      "Print a file's entities as records that plain Kafka tools can post. Asks the schema registry for the"
          + " schema's id, and no broker for anything.",
      "",
      "With kcat:",
      "",
      "  copydesk reference encode entities.jsonl |",
      "    kcat -P -b 127.0.0.1:9092 -t news.reference.entities -X topic.partitioner=murmur2_random \\",
      "      -K '" + RecordForm.KEY_END + "' -D '" + RecordForm.RECORD_END + "'",
      "",
      "The partitioner is that of Java's clients. With kcat's own one, a record would go to another partition"
          + " than the one that it replaces, and both would stay.",
      ""
    })
final class ReferenceEncodeCommand extends ClusterCommand {

  @Mixin EntityFileOptions input = new EntityFileOptions();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "kcat",
      description =
          "${COMPLETION-CANDIDATES}: bytes for kcat, or lines of key, tab and base64 (default: kcat).")
  RecordForm form = RecordForm.KCAT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  @Nullable Path out;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    String topic = cluster.topics().entities().name();
    ImportReport report;
    boolean lost;
    try (EntityFile file = input.open();
        RecordCodec codec = cluster.codec();
        OutputStream to = new BufferedOutputStream(output())) {
      report = file.read(entity -> write(entity, encoded(codec, topic, entity), to));
      lost = file.hasLost(report);
    }
    input.tellLosses(report, console::tell);
    console.tell(Plural.counted(report.taken(), "entity") + " encoded for " + topic);
    return report.taken() == 0 || lost ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static byte[] encoded(RecordCodec codec, String topic, ReferenceEntity entity) {
    try {
      return codec.encode(topic, entity);
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("Could not resolve artifact")) {
        throw CommandFailure.failed(
            "the registry has no schema for " + topic + ": 'copydesk topics' registers it", e);
      }
      throw e;
    }
  }

  private OutputStream output() throws IOException {
    return out == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(out);
  }

  private void write(ReferenceEntity entity, byte[] value, OutputStream to) {
    try {
      form.write(entity.getId(), value, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
