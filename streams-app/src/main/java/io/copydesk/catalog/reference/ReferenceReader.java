package io.copydesk.catalog.reference;

import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Reads one kind of file into reference entities, row by row, so that a file of any size needs
 * little memory. A row that cannot be used is skipped and reported, and does not end the import;
 * what is not of the file's kind does, as a row of CSV with more cells than the header has, since
 * what is read of it may be in the wrong columns. Instances are thread-safe.
 */
public sealed interface ReferenceReader
    permits OwnCsvReader,
        JsonLinesReader,
        SecTickersReader,
        PublicBodiesReader,
        FinanceDatabaseReader,
        GleifReader,
        WikidataReader {

  /**
   * Hands each entity of the input to the sink, in the input's order.
   *
   * @return what was read and what was skipped, and why
   * @throws IOException when the input cannot be read, or is not of this kind from some place on;
   *     what the sink got before that stands
   */
  ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException;
}
