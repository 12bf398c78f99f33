package io.copydesk.cli.bench;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.input.InputFormat;
import io.copydesk.cli.input.InputItem;
import io.copydesk.events.RawArticle;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The articles to measure with. Stateless. */
final class Corpus {

  private Corpus() {}

  /**
   * Articles of a file, spread evenly over it.
   *
   * @param count how many at most
   * @throws CommandFailure when the file cannot be read or holds no article
   */
  static List<RawArticle> sample(String file, int count) {
    List<RawArticle> all = new ArrayList<>();
    new ArticleInput(InputStream.nullInputStream(), InputFormat.AUTO)
        .read(
            ArticleInput.checked(List.of(file)),
            item -> {
              if (item instanceof InputItem.Given given) {
                all.add(given.article());
              }
            });
    if (all.isEmpty()) {
      throw CommandFailure.failed(file + " holds no article that can be read");
    }
    return spread(all, count);
  }

  /** Elements of the list at even distances: at most {@code count}, at least one. */
  static <T> List<T> spread(List<T> all, int count) {
    int size = Math.max(1, Math.min(count, all.size()));
    List<T> some = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      some.add(all.get((int) ((long) i * all.size() / size)));
    }
    return some;
  }
}
