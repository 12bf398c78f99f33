package io.copydesk.catalog.reference;

import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Reads one kind of file into reference entities, row by row, so that a file of any size needs
 * little memory. A row that cannot be used is skipped and reported; it never ends the import.
 * Instances are thread-safe.
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
   * @throws IOException when the input cannot be read, or is not of this kind at all; what the sink
   *     got before that stands
   */
  ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException;
}
