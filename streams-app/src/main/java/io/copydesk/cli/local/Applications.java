package io.copydesk.cli.local;

import io.copydesk.app.CannotRunException;
import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.CopydeskConfig;
import io.copydesk.app.StopReason;
import io.copydesk.catalog.LiveCatalog;
import io.copydesk.cli.CommandFailure;
import io.copydesk.enrich.Enricher;

/** Starts the application in this process. Stateless. */
public final class Applications {

  private Applications() {}

  /**
   * The started application.
   *
   * @throws CommandFailure when it cannot run; says why
   */
  public static CopydeskApplication start(CopydeskConfig config, Enricher enricher)
      throws InterruptedException {
    try {
      return CopydeskApplication.start(
          config, enricher, new CatalogOfTopic(new LiveCatalog()), new Uncounted());
    } catch (CannotRunException e) {
      String message = String.valueOf(e.getMessage());
      throw e.reason() == StopReason.MISCONFIGURED
          ? CommandFailure.misused(message)
          : CommandFailure.failed(message, e);
    }
  }
}
