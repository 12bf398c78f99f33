package io.copydesk.topology.wire;

import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.topic.Topic;
import java.util.Locale;

/** Says of a value that is no record of ours why, and what to do. Stateless. */
public final class Undecodable {

  private Undecodable() {}

  /**
   * Names the schema's id or the first byte, and nothing else that the value holds, since it is
   * logged.
   *
   * @param topic that the value came from
   * @param type that it should have been
   * @param failure of {@link RecordCodec#decode}
   */
  public static String words(Topic topic, byte[] value, Class<?> type, Throwable failure) {
    return FaultKind.isRefusedByRegistry(failure)
        ? "the registry knows no schema of id "
            + SchemaKey.of(value)
            + ", which the value names; correct the producer, which may have another registry"
        : "the value is not a "
            + type.getSimpleName()
            + " in the Confluent wire format ("
            + fault(value, failure)
            + "); correct the producer: magic byte 0, the id of a schema of "
            + topic.subject()
            + ", Avro";
  }

  /**
   * What the first bytes tell; else the innermost cause's type, and not its message, which could
   * hold the article's content.
   */
  private static String fault(byte[] value, Throwable failure) {
    if (SchemaKey.isNamed(value)) {
      return Causes.root(failure).getClass().getSimpleName();
    }
    return value.length == 0 || value[0] == 0
        ? "it has " + value.length + " bytes"
        : String.format(Locale.ROOT, "its first byte is 0x%02x", value[0]);
  }
}
