package io.copydesk.extract.tag.crf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerModelTest {

  private static final TaggerModel MODEL =
      new TaggerModel(
          List.of("O", "PERSON"),
          "O",
          new long[] {TaggerModel.hash("Smith-WORD"), Long.MIN_VALUE},
          new long[] {-7},
          new float[] {0.5f, -1.25f, 3, 0, 1, 2, 3, 4},
          new long[] {TaggerModel.hash("smith")},
          List.of("ärzte", "maler"),
          "null",
          new long[] {TaggerModel.hash("smith"), TaggerModel.hash("maler")},
          new int[] {1, 0});

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("# Made for a test.\n".getBytes(UTF_8));
    MODEL.write(out);
    return out.toByteArray();
  }

  private static TaggerModel read(byte[] bytes) throws IOException {
    return TaggerModel.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void a_model_is_read_as_it_was_written() throws IOException {
    assertThat(read(written())).usingRecursiveComparison().isEqualTo(MODEL);
  }

  @Test
  void a_model_that_was_cut_off_is_refused() throws IOException {
    byte[] whole = written();

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void a_file_without_a_line_of_what_it_is_made_of_is_refused() {
    assertThatThrownBy(() -> read("no model\n".getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model of a tagger");
  }
}
