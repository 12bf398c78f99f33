package io.copydesk.topology.wire;

import java.nio.ByteBuffer;

/**
 * What the schema registry is asked about: the schema of some bytes, by the id that they name, or
 * that of a record for a topic, by its name.
 */
public sealed interface SchemaKey {

  /** As bytes name it behind the magic byte, be it below 0: only the registry knows of those. */
  record SchemaId(int id) implements SchemaKey {

    private static final int AT = 1;
    private static final int END = AT + Integer.BYTES;

    @Override
    public String toString() {
      return Integer.toString(id);
    }
  }

  /**
   * As a record is written.
   *
   * @param schema full name
   */
  record SubjectName(String topic, String schema) implements SchemaKey {}

  /** Of bytes that name none, and so are no record of the schema of a known id, either. */
  enum NoSchema implements SchemaKey {
    NONE
  }

  /** What bytes name. */
  static SchemaKey of(byte[] bytes) {
    return isNamed(bytes)
        ? new SchemaId(ByteBuffer.wrap(bytes, SchemaId.AT, Integer.BYTES).getInt())
        : NoSchema.NONE;
  }

  /** Whether bytes name a schema: magic byte 0, and an id. */
  static boolean isNamed(byte[] bytes) {
    return bytes.length >= SchemaId.END && bytes[0] == 0;
  }
}
