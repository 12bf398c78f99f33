package io.copydesk.app.registry;

import java.io.IOException;

/**
 * The registry refuses our credentials, or its certificate is not trusted; asking again gives the
 * same. The message names the settings and no secret.
 */
public final class RegistryRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  RegistryRefusedException(String message) {
    super(message);
  }

  RegistryRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
