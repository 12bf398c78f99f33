package io.copydesk.extract.learn.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of a serialised {@code CRFClassifier}. The clusters of words are a private
 * field of CoreNLP's feature factory, so they are picked up while the factory is read.
 */
final class ModelStream extends ObjectInputStream {

  private @Nullable Map<?, ?> lastMap;

  ModelStream(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof Map<?, ?> map && map.containsKey("the")) {
      lastMap = map;
    }
    return read;
  }

  /** The last map that was read and that has an entry for "the". */
  Map<?, ?> wordMap() throws IOException {
    if (lastMap == null) {
      throw new IOException("the model has no word classes");
    }
    return lastMap;
  }

  <T> T next(Class<T> type) throws IOException, ClassNotFoundException {
    Object read = readObject();
    if (!type.isInstance(read)) {
      throw new StreamCorruptedException("no " + type.getSimpleName() + " but " + read);
    }
    return type.cast(read);
  }
}
