package io.copydesk.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks an integration test that takes a {@link TestStack} as a parameter. The build runs it twice:
 * against the stack of {@code copydesk up} and, where Docker is at hand, against containers. All
 * tests of one JVM share one stack, so each uses topics and subjects of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackExtension.class)
@Tag("stack")
public @interface WithStack {}
