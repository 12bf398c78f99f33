package io.copydesk.events;

import org.apache.avro.util.ClassSecurityValidator;

/** The generated classes as Avro sees them. */
public final class EventClasses {

  private EventClasses() {}

  /**
   * Tells Avro, which since 1.12.2 loads only classes that somebody vouched for, to load those of
   * this package. Call it once when a program starts, or start it with {@code
   * -Dorg.apache.avro.SERIALIZABLE_PACKAGES=io.copydesk.events}. Keeps what was trusted before.
   */
  public static void trust() {
    String ours = EventClasses.class.getPackageName();
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(), type -> type.getPackageName().equals(ours)));
  }
}
