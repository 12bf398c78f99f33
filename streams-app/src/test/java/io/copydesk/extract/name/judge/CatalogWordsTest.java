package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogWordsTest {

  @Test
  void the_weights_have_what_the_catalog_says_in_words() {
    List<String> values = new ArrayList<>();
    boolean ofCatalog = false;
    for (String line : ResourceLines.of(Weights.class, "weights.txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        ofCatalog = line.startsWith("[catalog");
      } else if (ofCatalog && !goesOnWithPairAbove(line)) {
        values.add(line.split("[|\t]", 2)[0]);
      }
    }

    assertThat(values).contains("company", "place_or_else").isSubsetOf(CatalogWords.all());
  }

  private static boolean goesOnWithPairAbove(String line) {
    return line.startsWith(" ");
  }
}
