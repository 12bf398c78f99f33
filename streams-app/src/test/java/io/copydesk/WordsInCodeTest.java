package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words stand in tables beside the code: constant collections of strings are few and get fewer. */
class WordsInCodeTest {

  /** Its constants are the names of HTML's elements, which are no words of a text. */
  private static final String OF_HTML = "HtmlText.java";

  /** Most are the names of features that the weights count by, and words of grammar. */
  private static final int MOST = 37;

  /** "the" and "for", the ending of days, and the beginnings of ids: CIK, ISIN, LEI, symbols. */
  private static final Set<String> OF_FORMS =
      Set.of("the", "for", "day", "cik", "isin", "lei", "symbol");

  /**
   * Articles, determiners, prepositions, conjunctions, pronouns, "not": no class of words grows.
   */
  private static final Set<String> GRAMMAR =
      Set.of(
          ("a an the The another more no not of in on at to by from for with than as per up off"
                  + " over during since before after about against between through and or but while"
                  + " that which who where this those it its they their had s")
              .split(" ", -1));

  @Test
  void few_words_of_articles_extraction_and_catalog_stand_in_constant_collections()
      throws IOException {
    List<String> words = new ArrayList<>();
    for (String layer : List.of("article", "extract", "catalog")) {
      words.addAll(constants(SourceTrees.MAIN.resolve(layer)));
    }

    assertThat(words).hasSizeLessThanOrEqualTo(MOST).contains("ARTICLES a");
  }

  @Test
  void switches_of_figures_are_over_words_of_grammar_at_most() throws IOException {
    List<String> labels = new ArrayList<>();
    for (CompilationUnitTree unit :
        SourceTrees.parsed(SourceTrees.MAIN.resolve("extract/figure"))) {
      new Labels(labels).scan(unit, null);
    }

    assertThat(labels).filteredOn(label -> label.matches("[a-z]+")).containsOnly("to", "of");
  }

  @Test
  void only_words_of_grammar_are_looked_for_singly() throws IOException {
    List<String> words = new ArrayList<>();
    for (String folder : List.of("extract/figure", "extract/name", "extract/role")) {
      for (CompilationUnitTree unit : SourceTrees.parsed(SourceTrees.MAIN.resolve(folder))) {
        new Comparisons(words).scan(unit, null);
      }
    }

    assertThat(words).contains("of").isSubsetOf(GRAMMAR);
  }

  @Test
  void patterns_look_for_forms_and_take_their_words_from_tables() throws IOException {
    List<String> words = new ArrayList<>();
    for (String layer : List.of("article", "extract", "catalog")) {
      for (CompilationUnitTree unit : SourceTrees.parsed(SourceTrees.MAIN.resolve(layer))) {
        if (!unit.getSourceFile().getName().endsWith(OF_HTML)) {
          new Patterns(words).scan(unit, null);
        }
      }
    }

    assertThat(words).contains("the").isSubsetOf(OF_FORMS);
  }

  private static List<String> constants(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : SourceTrees.parsed(folder)) {
      if (!unit.getSourceFile().getName().endsWith(OF_HTML)) {
        new Constants(found).scan(unit, null);
      }
    }
    return found;
  }

  /** Collects the strings that switches tell apart. */
  private static final class Labels extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<String> found;

    Labels(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitConstantCaseLabel(
        ConstantCaseLabelTree label, @Nullable Void nothing) {
      if (label.getConstantExpression() instanceof LiteralTree literal
          && literal.getValue() instanceof String word) {
        found.add(word);
      }
      return null;
    }
  }

  /** Collects the words that methods of comparison are asked by. */
  private static final class Comparisons extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> METHODS =
        Set.of("is", "word", "equals", "equalsIgnoreCase", "contains", "joinsBefore", "opens");

    private final List<String> found;

    Comparisons(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String method = call.getMethodSelect().toString();
      if (METHODS.contains(method.substring(method.lastIndexOf('.') + 1))) {
        for (ExpressionTree argument : call.getArguments()) {
          if (argument instanceof LiteralTree literal
              && literal.getValue() instanceof String word
              && word.matches("\\p{L}+")) {
            found.add(word);
          }
        }
      }
      return super.visitMethodInvocation(call, null);
    }
  }

  /** Collects the words in regular expressions, also in the constants that these are made of. */
  private static final class Patterns extends TreeScanner<@Nullable Void, @Nullable Void> {

    /**
     * What has a meaning of its own in an expression: classes, names of groups, escaped letters.
     */
    private static final Pattern SYNTAX =
        Pattern.compile("\\[[^]]*]|\\\\p\\{\\w+}|\\\\\\w|\\(\\?<\\w+>");

    /** What a constant has that is part of an expression, and no other text. */
    private static final Pattern SIGN_OF_ONE = Pattern.compile("\\(\\?[:=!<]|\\\\[a-zA-Z]|\\{\\d");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final List<String> found;
    private boolean within;

    Patterns(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      boolean outer = within;
      within = call.getMethodSelect().toString().equals("Pattern.compile");
      super.visitMethodInvocation(call, null);
      within = outer;
      return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String text
          && (within || SIGN_OF_ONE.matcher(text).find())) {
        WORD.matcher(SYNTAX.matcher(text).replaceAll(" "))
            .results()
            .forEach(word -> found.add(word.group()));
      }
      return null;
    }
  }

  /** Collects the strings of constants that are collections or arrays, with the constant's name. */
  private static final class Constants extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Modifier> CONSTANT = Set.of(Modifier.STATIC, Modifier.FINAL);

    private final List<String> found;

    Constants(List<String> found) {
      this.found = found;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      boolean constant = variable.getModifiers().getFlags().containsAll(CONSTANT);
      if (constant && variable.getType().toString().matches("(?:Set|List|Map)<.*|.*\\[]")) {
        new Strings(variable.getName() + " ", found).scan(variable.getInitializer(), null);
      }
      return null;
    }
  }

  /** Collects the strings of an expression but for what a table is asked by. */
  private static final class Strings extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> FACTORIES = Set.of("of", "ofEntries", "entry", "asList");

    private final String constant;
    private final List<String> found;

    Strings(String constant, List<String> found) {
      this.constant = constant;
      this.found = found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String word) {
        found.add(constant + word);
      }
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String method = call.getMethodSelect().toString();
      boolean makes = FACTORIES.contains(method.substring(method.lastIndexOf('.') + 1));
      return makes ? super.visitMethodInvocation(call, null) : null;
    }
  }
}
