package io.copydesk.app.health;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One condition of the application's health.
 *
 * @param name of the condition in the answer's JSON
 * @param problem what is wrong now; empty when nothing is. Answers at once or within seconds, and
 *     does not throw
 */
public record HealthCheck(String name, Supplier<Optional<String>> problem) {}
