package io.copydesk.app.config;

/**
 * One thing that is wrong with the configuration.
 *
 * @param key the setting
 * @param message what is wrong and the remedy; never a secret's value
 */
public record ConfigProblem(String key, String message) {

  @Override
  public String toString() {
    return key + ": " + message;
  }
}
