package io.copydesk.cli.run;

import picocli.CommandLine.Command;

/** How commands end that run until they are stopped, for their help; to be mixed into each. */
@Command(
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was asked to stop",
      "1:failed; the log says why",
      "2:wrong usage or configuration",
      "3:topics or schemas are not as needed; 'copydesk topics' makes them so",
      "4:the cluster or the registry refuses who we are or what we do",
      "5:a stop took longer than copydesk.stop.timeout.ms"
    })
public final class ServiceExitCodes {}
