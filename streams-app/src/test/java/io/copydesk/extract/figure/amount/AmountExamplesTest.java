package io.copydesk.extract.figure.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reader of amounts to the examples of {@code amount-examples.txt}. */
class AmountExamplesTest {

  /**
   * A line of the examples.
   *
   * @param meaning the figures that it states, empty when it states none
   * @param context a sentence that stands before it in the article, may be empty
   */
  record AmountExample(String meaning, String context, String line) {

    /** The sentence with the figures marked by square brackets. */
    String marked() {
      boolean whole = line.endsWith(".") && line.contains(" ") && !line.startsWith("$");
      return whole ? line : "The work was valued at [" + line + "] in all.";
    }

    String plain() {
      return marked().replace("[", "").replace("]", "");
    }

    List<String> spans() {
      List<String> spans = new ArrayList<>();
      for (int at = marked().indexOf('['); at >= 0; at = marked().indexOf('[', at + 1)) {
        spans.add(marked().substring(at + 1, marked().indexOf(']', at)));
      }
      return spans;
    }

    @Override
    public String toString() {
      return line + " is " + meaning;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_amount_means_what_its_heading_says(AmountExample example) {
    TokenizedArticle article = PtbText.body(example.plain() + " " + example.context());

    List<Mention> found =
        FoundFigures.in(article).stream()
            .filter(m -> m.span().end() <= example.plain().length())
            .toList();

    String meaning = found.stream().map(m -> said(m.figure())).collect(Collectors.joining("; "));
    assertThat(meaning).as(example.plain()).isEqualTo(example.meaning());
    List<String> spans = found.stream().map(m -> m.text()).toList();
    assertThat(spans).as(example.plain()).hasSameSizeAs(example.spans());
    for (int i = 0; i < spans.size(); i++) {
      assertThat(example.spans().get(i)).as(example.plain()).contains(spans.get(i));
    }
  }

  static String said(Figure figure) {
    String unit = figure.unit().isEmpty() ? "?" : figure.unit();
    return switch (figure.magnitude()) {
      case Magnitude.Exactly one -> one.value().toPlainString() + " " + unit;
      case Magnitude.Between two ->
          two.low().toPlainString() + ".." + two.high().toPlainString() + " " + unit;
    };
  }

  static Stream<AmountExample> examples() {
    List<AmountExample> examples = new ArrayList<>();
    String meaning = "";
    String context = "";
    for (String line : ResourceLines.of(AmountExamplesTest.class, "amount-examples.txt")) {
      if (line.startsWith("== ")) {
        int bar = line.indexOf('|');
        String stated = (bar < 0 ? line.substring(3) : line.substring(3, bar)).trim();
        meaning = stated.equals("nothing") ? "" : stated;
        context = bar < 0 ? "" : line.substring(bar + 1).trim();
      } else {
        examples.add(new AmountExample(meaning, context, line));
      }
    }
    return examples.stream();
  }
}
