package io.copydesk.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Counterpart of {@link WireSerializer}, whose registry can be down. */
public final class WireDeserializer implements Deserializer<Object> {

  /** An AtomicInteger: how many more calls meet a registry that does not answer. */
  static final String OUTAGE = "test.outage";

  private AtomicInteger outage = new AtomicInteger();

  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    if (configs.get(OUTAGE) instanceof AtomicInteger failures) {
      outage = failures;
    }
  }

  @Override
  public Object deserialize(String topic, byte[] data) {
    if (outage.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new SerializationException(new ConnectException("the registry is down"));
    }
    ByteBuffer buffer = ByteBuffer.wrap(data);
    if (buffer.remaining() < 5 || buffer.get() != 0) {
      throw new SerializationException("unknown magic byte");
    }
    int id = buffer.getInt();
    if (id < 0 || id >= WireSerializer.KNOWN.size()) {
      throw new SerializationException("no schema of id " + id);
    }
    Schema schema = WireSerializer.KNOWN.get(id);
    try {
      return new SpecificDatumReader<Object>(schema)
          .read(
              null,
              DecoderFactory.get()
                  .binaryDecoder(data, buffer.position(), buffer.remaining(), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
