package io.copydesk.extract.learn;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.article.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells compiled code from other code: a digest of its class files. Stateless, thread-safe. */
final class CodeDigest {

  /** 64 bits: enough to tell one state of the code from the few before it. */
  private static final int HEX_DIGITS = 16;

  private CodeDigest() {}

  /**
   * The digest of the class files of a class's package; the same code, compiled likewise, has the
   * same.
   *
   * @param member a class that was loaded from a folder, as in a build; not from a JAR file
   * @param more classes that count too, each by itself, whatever package they are in
   * @throws IOException when a class file cannot be read
   */
  static String ofPackage(Class<?> member, Class<?>... more) throws IOException {
    List<Path> files = new ArrayList<>();
    Path folder = Objects.requireNonNull(file(member).getParent());
    try (Stream<Path> siblings = Files.list(folder)) {
      siblings.filter(file -> file.toString().endsWith(".class")).sorted().forEach(files::add);
    }
    for (Class<?> other : more) {
      files.add(file(other));
    }
    return of(files);
  }

  private static Path file(Class<?> type) {
    String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    URL url = Objects.requireNonNull(type.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }

  /** The digest of files in this order: of their names, lengths and contents. */
  static String of(List<Path> files) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      digest.update(file.getFileName().toString().getBytes(UTF_8));
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).flip());
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
