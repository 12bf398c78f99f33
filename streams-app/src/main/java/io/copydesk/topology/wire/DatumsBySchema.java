package io.copydesk.topology.wire;

import io.apicurio.registry.serde.avro.DefaultAvroDatumProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;

/**
 * Keeps Avro's readers and writers by their schema, for Apicurio's serializers, whose settings name
 * this class. Apicurio's own provider keeps them by the schema's fingerprint, for which it
 * normalises the schema's text anew with every record. Thread-safe.
 */
public final class DatumsBySchema<T> extends DefaultAvroDatumProvider<T> {

  /** Far more than there are; with more, all are made anew. Set by hand. */
  private static final int MOST = 1_000;

  private final Map<Schema, DatumWriter<T>> writers = new ConcurrentHashMap<>();
  private final Map<Schema, DatumReader<T>> readers = new ConcurrentHashMap<>();

  @Override
  public DatumWriter<T> createDatumWriter(T data, Schema schema) {
    bound(writers);
    return writers.computeIfAbsent(schema, first -> super.createDatumWriter(data, first));
  }

  @Override
  public DatumReader<T> createDatumReader(Schema schema) {
    bound(readers);
    return readers.computeIfAbsent(schema, super::createDatumReader);
  }

  private static void bound(Map<Schema, ?> made) {
    if (made.size() > MOST) {
      made.clear();
    }
  }
}
