package io.copydesk.app.registry;

import io.copydesk.wait.Deadline;
import io.copydesk.wait.GrowingPause;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Asks a registry again that is slow, fails, or is not up yet, and says so. What is asked has to do
 * no harm when the registry did it already and only its answer was lost.
 *
 * @param patience how long after its first failure a request is sent again; zero for one attempt
 * @param waits is told, once for each request, that it is sent again and why
 */
record PatientRegistry(RegistryApi registry, Duration patience, Consumer<String> waits) {

  /** Up to a length that was set by hand. */
  private static final GrowingPause FIRST_PAUSE = GrowingPause.upTo(Duration.ofSeconds(1));

  private static final int SERVER_ERROR = 500;

  /** What became of one attempt. */
  private sealed interface Attempt {
    record Answered(HttpResponse<String> response) implements Attempt {}

    record Failed(IOException failure) implements Attempt {}
  }

  /**
   * Sends a request as {@link RegistryApi#send} does, again and again where that may help.
   *
   * @param limit of each attempt
   * @return the registry's answer, which says of its own failure only when the patience is over
   * @throws RegistryRefusedException at once, since asking again gives the same
   * @throws IOException when it does not answer until the patience is over
   */
  HttpResponse<String> send(String path, HttpRequest.Builder request, Duration limit)
      throws IOException, InterruptedException {
    Attempt attempt = attempted(path, request, limit);
    if (mayPass(attempt) && patience.isPositive()) {
      waits.accept(
          "The registry at "
              + registry.root()
              + " does not serve us yet, and is asked again for up to "
              + patience.toSeconds()
              + " s: "
              + words(attempt));
    }
    Deadline deadline = Deadline.in(patience);
    GrowingPause pause = FIRST_PAUSE;
    while (mayPass(attempt) && !deadline.hasPassed()) {
      Thread.sleep(pause.length());
      pause = pause.next();
      attempt = attempted(path, request, limit);
    }
    return switch (attempt) {
      case Attempt.Answered answered -> answered.response();
      case Attempt.Failed failure -> throw failure.failure();
    };
  }

  private Attempt attempted(String path, HttpRequest.Builder request, Duration limit)
      throws RegistryRefusedException, InterruptedException {
    try {
      return new Attempt.Answered(registry.send(path, request, limit));
    } catch (RegistryRefusedException e) {
      throw e;
    } catch (IOException e) {
      return new Attempt.Failed(e);
    }
  }

  private static boolean mayPass(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Answered answered -> answered.response().statusCode() >= SERVER_ERROR;
      case Attempt.Failed failed -> true;
    };
  }

  private static String words(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Answered answered -> "it answers " + answered.response().statusCode();
      case Attempt.Failed failed -> failed.failure().toString();
    };
  }
}
