package io.copydesk.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The command line of the registry's process. */
final class RegistryCommand {
  private RegistryCommand() {}

  /**
   * @param runner the distribution's {@code quarkus-run.jar}
   * @param dir the data directory, absolute
   * @param scratch where it unpacks its libraries
   */
  static List<String> of(Path runner, Path dir, Path scratch, int port, int managementPort) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        // Ctrl-C in a terminal reaches every process of the group. This one must outlive the
        // application, which needs it while it stops: what is ignored here stays ignored in the
        // JVM.
        "sh",
        "-c",
        "trap '' INT; exec \"$@\"",
        "copydesk-registry",
        java,
        "-Xmx320m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-Djava.io.tmpdir=" + scratch,
        "-Dquarkus.http.host=" + LoopbackPort.HOST,
        "-Dquarkus.http.port=" + port,
        // The JDK's client asks to go over to HTTP/2 with the first request of each connection;
        // with
        // a body in it, the answer got lost now and then, and who waited for it waited for ever.
        "-Dquarkus.http.http2=false",
        "-Dquarkus.management.host=" + LoopbackPort.HOST,
        "-Dquarkus.management.port=" + managementPort,
        // Each commit goes to the file at once: an id in a record must not be lost.
        "-Dapicurio.datasource.url=jdbc:h2:file:" + dir.resolve("schemas") + ";WRITE_DELAY=0",
        "-cp",
        runner + File.pathSeparator + RegistryHome.ownCode(),
        RegistryMain.class.getName(),
        dir.toString());
  }
}
