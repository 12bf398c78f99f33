package io.copydesk.catalog.index;

import io.copydesk.events.ReferenceEntity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;

/**
 * Entities to bytes and back: Avro's binary encoding with the identifiers sorted, so that equal
 * entities have equal bytes. Thread-safe.
 */
final class EntityCodec {

  private static final SpecificDatumReader<ReferenceEntity> READER =
      new SpecificDatumReader<>(ReferenceEntity.class);

  private EntityCodec() {}

  /**
   * The canonical encoding of an entity, by the code that Avro generated for the type, which is
   * faster than Avro's writer for any schema: a start encodes the whole catalog.
   */
  static byte[] encode(ReferenceEntity entity) {
    ReferenceEntity canonical =
        new ReferenceEntity(
            entity.getId(),
            entity.getType(),
            entity.getName(),
            entity.getAliases(),
            entity.getKind(),
            entity.getJurisdiction(),
            entity.getTickers(),
            new TreeMap<>(entity.getIdentifiers()),
            entity.getSuccessorId(),
            entity.getOffices());
    ByteArrayOutputStream out = new ByteArrayOutputStream(192);
    try {
      BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
      canonical.customEncode(encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static ReferenceEntity decode(byte[] encoded) {
    try {
      return READER.read(null, DecoderFactory.get().binaryDecoder(encoded, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
