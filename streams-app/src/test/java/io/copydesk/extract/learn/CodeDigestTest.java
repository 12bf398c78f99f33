package io.copydesk.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.learn.noun.NounTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeDigestTest {

  @TempDir Path folder;

  private String digest(String ofOne, String ofOther) throws IOException {
    return CodeDigest.of(
        List.of(
            Files.writeString(folder.resolve("One.class"), ofOne),
            Files.writeString(folder.resolve("Other.class"), ofOther)));
  }

  @Test
  void the_same_code_has_the_same_digest() throws IOException {
    assertThat(digest("a", "b")).isEqualTo(digest("a", "b"));
  }

  @Test
  void a_change_in_any_class_changes_the_digest() throws IOException {
    assertThat(List.of(digest("a", "b"), digest("c", "b"), digest("a", "c"), digest("ab", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_classes_of_the_same_package_count() throws IOException {
    String itself = NounTable.class.getSimpleName() + ".class";
    Path file = Path.of(NounTable.class.getResource(itself).getPath());

    String digest = CodeDigest.ofPackage(NounTable.class);

    assertThat(digest).isNotEqualTo(CodeDigest.of(List.of(file)));
  }

  @Test
  void a_class_of_another_package_counts_where_it_is_named() throws IOException {
    String digest = CodeDigest.ofPackage(NounTable.class, BuiltTable.class);

    assertThat(digest).isNotEqualTo(CodeDigest.ofPackage(NounTable.class));
  }
}
