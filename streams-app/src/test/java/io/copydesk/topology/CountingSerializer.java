package io.copydesk.topology;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.Serializer;

/**
 * A serializer of an operator's that tells how often one was closed, and writes nothing. Kafka
 * makes it by its name, so that what it counts is static: compare before and after.
 */
public class CountingSerializer implements Serializer<Object> {

  private static final AtomicInteger CLOSED = new AtomicInteger();

  /** One that cannot be closed, and is counted as well. */
  public static final class Failing extends CountingSerializer {

    @Override
    public void close() {
      super.close();
      throw new IllegalStateException("cannot be closed");
    }
  }

  /** How often any of them was closed, the failing ones included. */
  public static int closed() {
    return CLOSED.get();
  }

  @Override
  public byte[] serialize(String topic, Object record) {
    return new byte[0];
  }

  @Override
  public void close() {
    CLOSED.incrementAndGet();
  }
}
