package io.copydesk.extract.tag.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** They are CoreNLP's shapes, so CoreNLP says what is right. */
class WordShapesTest {

  private static final Set<String> KNOWN = Set.of("a", "bank", "banks", "tau");

  private final WordShapes shapes = new WordShapes(KNOWN::contains);

  @Test
  void showsTheEndsOfAWordAndWhichSignsAreBetweenThem() {
    assertThat(shapes.of("Banks")).isEqualTo("Xxxxxk");
    assertThat(shapes.of("U.S.")).isEqualTo("X.X.");
    assertThat(shapes.of("mid-2026-ish")).isEqualTo("xx-dxxx");
  }

  @Test
  void shapesWordsOfEveryKindAsCoreNlpDoes() {
    List.of("", "A", "Bank", "BANKS", "interferon-gamma", "alphabeta", "zetas", "rho", "Tau", "tau")
        .forEach(this::assertShapedAsByCoreNlp);
  }

  @Property
  void shapesAnyWordAsCoreNlpDoes(@ForAll("words") String word) {
    assertShapedAsByCoreNlp(word);
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> parts =
        Arbitraries.of("alpha", "omega", "tau", "Bank", "s", "A", "e", "-", ".", "7", "\u01C5");
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(6).map(some -> String.join("", some)),
        Arbitraries.strings().ofMaxLength(12));
  }

  private void assertShapedAsByCoreNlp(String word) {
    assertThat(shapes.of(word))
        .as(word)
        .isEqualTo(
            WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, KNOWN));
  }
}
