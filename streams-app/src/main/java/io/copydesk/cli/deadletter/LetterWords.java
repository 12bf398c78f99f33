package io.copydesk.cli.deadletter;

import io.copydesk.enrich.Rejection;
import io.copydesk.table.NearestWord;
import io.copydesk.topology.reference.RefusalReporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words in dead letters' headers that a command can ask for. A word that no dead letter has is
 * refused, since none found would read as all being well.
 *
 * @param what a word says, for messages
 * @param known all that there are
 */
record LetterWords(String what, List<String> known) {

  private static final LetterWords STAGES =
      of("step", Rejection.Stage.values(), RefusalReporter.STAGE);
  private static final LetterWords CODES =
      of("reason", Rejection.Code.values(), RefusalReporter.CODE);

  private static LetterWords of(String what, Enum<?>[] ofArticles, String ofCatalog) {
    return new LetterWords(
        what,
        Stream.concat(Arrays.stream(ofArticles).map(Enum::name), Stream.of(ofCatalog)).toList());
  }

  /** The word as dead letters have it. */
  private String read(String written) {
    String word = written.strip().toUpperCase(Locale.ROOT);
    if (known.contains(word)) {
      return word;
    }
    throw new TypeConversionException(
        "'"
            + written
            + "' is no "
            + what
            + NearestWord.of(word, known).map(meant -> ", did you mean " + meant + "?").orElse(".")
            + " There are "
            + String.join(", ", known));
  }

  /** Reads the name of a step. */
  static final class StageConverter implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return STAGES.read(written);
    }
  }

  /** Reads a reason's code. */
  static final class CodeConverter implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return CODES.read(written);
    }
  }
}
