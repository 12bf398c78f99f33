package io.copydesk;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the application as javac reads them, for tests of how it is written. */
final class SourceTrees {

  static final Path MAIN = Path.of("src/main/java/io/copydesk");
  static final Path TEST = Path.of("src/test/java/io/copydesk");

  private SourceTrees() {}

  /** The files of a folder and all below it, sorted. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The same, parsed. */
  static List<CompilationUnitTree> parsed(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files(folder)));
      return StreamSupport.stream(task.parse().spliterator(), false)
          .<CompilationUnitTree>map(unit -> unit)
          .toList();
    }
  }
}
