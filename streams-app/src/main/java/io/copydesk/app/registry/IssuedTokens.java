package io.copydesk.app.registry;

import io.apicurio.registry.client.common.auth.JdkAuthFactory;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
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

  private final JdkAuthFactory.TokenProvider issuer;

  /** The last question, answered or not; null before the first. */
  private @Nullable FutureTask<String> asked;

  IssuedTokens(JdkAuthFactory.TokenProvider issuer) {
    this.issuer = issuer;
  }

  /**
   * A token that is valid for a while.
   *
   * @throws IOException the provider's own, or when there is no token within the limit
   */
  String token(Duration limit) throws IOException, InterruptedException {
    try {
      return question().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("the issuer of the registry's tokens does not answer in time");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /** The one that is on its way, or a new one. */
  private synchronized FutureTask<String> question() {
    FutureTask<String> question = asked;
    if (question == null || question.isDone()) {
      question = new FutureTask<>(issuer::getToken);
      asked = question;
      Thread.ofPlatform().daemon().name("copydesk-token").start(question);
    }
    return question;
  }
}
