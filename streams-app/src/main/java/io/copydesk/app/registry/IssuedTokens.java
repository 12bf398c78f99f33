package io.copydesk.app.registry;

import io.apicurio.registry.client.common.auth.JdkAuthFactory;
import io.copydesk.wait.Deadline;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of an issuer, waited for no longer than the asker has time. Apicurio's provider, which
 * keeps a token until it expires soon, waits half a minute for a new one, and lets nobody give up:
 * so it is asked in a thread of its own, one at a time, since health checks would queue up behind
 * an issuer that hangs. Thread-safe.
 */
final class IssuedTokens {

  /**
   * Of one request. The provider's own limit ends with the answer's headers: behind a body that
   * stalls nobody would get a token again. Set by hand, longer than that limit.
   */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final JdkAuthFactory.TokenProvider issuer;
  private final Duration longest;

  /** The last request, answered or not; null before the first. */
  private @Nullable TokenRequest asked;

  private record TokenRequest(FutureTask<String> answer, Deadline deadline) {

    /** Given up when it takes too long, which the provider's thread learns by its interruption. */
    boolean isOver() {
      return answer.isDone() || (deadline.hasPassed() && answer.cancel(true));
    }
  }

  IssuedTokens(JdkAuthFactory.TokenProvider issuer) {
    this(issuer, LONGEST);
  }

  /**
   * @param longest how long a request may take before the next asker asks anew
   */
  IssuedTokens(JdkAuthFactory.TokenProvider issuer, Duration longest) {
    this.issuer = issuer;
    this.longest = longest;
  }

  /**
   * A token that is valid for a while.
   *
   * @throws IOException the provider's own, or when there is no token within the limit
   */
  String token(Duration limit) throws IOException, InterruptedException {
    try {
      return answer().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | CancellationException e) {
      throw new HttpTimeoutException("the issuer of the registry's tokens does not answer in time");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /** The answer that is on its way, or that to a new request. */
  private synchronized FutureTask<String> answer() {
    TokenRequest request = asked;
    if (request == null || request.isOver()) {
      request = new TokenRequest(new FutureTask<>(issuer::getToken), Deadline.in(longest));
      Thread.ofPlatform().daemon().name("copydesk-token").start(request.answer());
      // Not before: who asks later would wait for a thread that could not be started.
      asked = request;
    }
    return request.answer();
  }
}
