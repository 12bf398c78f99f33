package io.copydesk.cli.console;

import io.copydesk.enrich.ApplicationVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells picocli the application's version. */
public final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"copydesk " + ApplicationVersion.current()};
  }
}
