package io.copydesk.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A key with a self-signed certificate for this machine, and a store that trusts it, made by the
 * JDK's keytool.
 *
 * @param keyStore for the server, PKCS#12
 * @param trustStore for its clients, PKCS#12
 */
public record TlsFiles(Path keyStore, Path trustStore) {

  /** Of both stores. */
  public static final String PASSWORD = "not-a-secret";

  /** Makes them in a folder. */
  public static TlsFiles in(Path folder) throws IOException, InterruptedException {
    TlsFiles files = new TlsFiles(folder.resolve("key.p12"), folder.resolve("trust.p12"));
    Path certificate = folder.resolve("certificate.pem");
    keytool(
        files.keyStore,
        "-genkeypair -alias server -keyalg RSA -keysize 2048 -dname CN=localhost"
            + " -ext SAN=ip:127.0.0.1,dns:localhost -validity 2");
    keytool(files.keyStore, "-exportcert -rfc -alias server -file " + certificate);
    keytool(files.trustStore, "-importcert -noprompt -alias server -file " + certificate);
    return files;
  }

  private static void keytool(Path store, String arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments.split(" ", -1)));
    command.addAll(
        List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + said);
    }
  }
}
