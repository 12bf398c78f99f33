package io.copydesk.topology;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EntityInArticle;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.RoleInArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The Confluent wire format with a fixed registry: a schema's id is its place in {@link #KNOWN}.
 */
public final class WireSerializer implements Serializer<Object> {

  static final List<Schema> KNOWN =
      List.of(
          RawArticle.getClassSchema(),
          EnrichedArticle.getClassSchema(),
          EntityInArticle.getClassSchema(),
          FigureInArticle.getClassSchema(),
          RoleInArticle.getClassSchema(),
          ReferenceEntity.getClassSchema());

  @Override
  public byte[] serialize(String topic, Object data) {
    SpecificRecord record = (SpecificRecord) data;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0);
    bytes.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).putInt(KNOWN.indexOf(record.getSchema())).array());
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    try {
      new SpecificDatumWriter<SpecificRecord>(record.getSchema()).write(record, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
