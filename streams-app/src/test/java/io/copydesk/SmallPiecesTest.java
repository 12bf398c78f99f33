package io.copydesk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds what keeps a stranger from being lost: packages, classes and methods are small. */
class SmallPiecesTest {

  private static final int MOST_CLASSES = 28;
  private static final int MOST_LINES = 400;
  private static final int MOST_DECISIONS = 12;

  @Test
  void no_package_has_more_classes_than_one_looks_over() throws IOException {
    Map<Path, Long> classes =
        SourceTrees.files(SourceTrees.MAIN).stream()
            .collect(groupingBy(Path::getParent, counting()));

    assertThat(classes).hasSizeGreaterThan(50);
    assertThat(classes.entrySet()).noneMatch(folder -> folder.getValue() > MOST_CLASSES);
  }

  @Test
  void no_class_is_longer_than_some_pages() throws IOException {
    List<String> longer = new ArrayList<>();
    for (Path file : SourceTrees.files(SourceTrees.MAIN)) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        longer.add(file + ": " + lines);
      }
    }

    assertThat(longer).isEmpty();
  }

  @Test
  void no_two_classes_have_one_simple_name() throws IOException {
    Map<Path, Long> names =
        Stream.concat(
                SourceTrees.files(SourceTrees.MAIN).stream(),
                SourceTrees.files(SourceTrees.TEST).stream())
            .map(Path::getFileName)
            .filter(name -> !name.toString().equals("package-info.java"))
            .collect(groupingBy(name -> name, counting()));

    assertThat(names.entrySet()).noneMatch(name -> name.getValue() > 1);
  }

  @Test
  void no_method_decides_more_than_a_dozen_times() throws IOException {
    List<String> methods = new ArrayList<>();
    for (CompilationUnitTree unit : SourceTrees.parsed(SourceTrees.MAIN)) {
      new Methods(methods).scan(unit, null);
    }

    assertThat(methods).isEmpty();
  }

  /** Collects the methods with too many decisions. */
  private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<String> found;
    private String file = "";

    Methods(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
      file = unit.getSourceFile().getName();
      return super.visitCompilationUnit(unit, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      Decisions decisions = new Decisions();
      decisions.scan(method.getBody(), null);
      if (decisions.count > MOST_DECISIONS) {
        found.add(file + " " + method.getName() + ": " + decisions.count);
      }
      return super.visitMethod(method, null);
    }
  }

  /** Counts what the way through a method may depend on: one more of each is a way more. */
  private static final class Decisions extends TreeScanner<@Nullable Void, @Nullable Void> {

    private int count;

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
      count++;
      return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
      count++;
      return super.visitForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
      count++;
      return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
      count++;
      return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
      count++;
      return super.visitDoWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(
        ConditionalExpressionTree tree, @Nullable Void nothing) {
      count++;
      return super.visitConditionalExpression(tree, null);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
      count++;
      return super.visitCatch(tree, null);
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
      boolean otherwise =
          tree.getLabels().isEmpty() || tree.getLabels().getFirst() instanceof DefaultCaseLabelTree;
      count += otherwise ? 0 : 1;
      return super.visitCase(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
      boolean joins =
          tree.getKind() == Kind.CONDITIONAL_AND || tree.getKind() == Kind.CONDITIONAL_OR;
      count += joins ? 1 : 0;
      return super.visitBinary(tree, null);
    }
  }
}
