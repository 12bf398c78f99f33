package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IssuedTokensTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final CountDownLatch never = new CountDownLatch(1);
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicInteger asked = new AtomicInteger();

  /** As Apicurio's: one at a time, and the first answer stalls. */
  private String stallingOnce() throws IOException {
    lock.lock();
    try {
      if (asked.incrementAndGet() == 1) {
        never.await();
      }
      return "token";
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    } finally {
      lock.unlock();
    }
  }

  @Test
  @Timeout(60)
  void an_answer_that_stalls_is_given_up_and_the_issuer_asked_again() throws Exception {
    IssuedTokens tokens = new IssuedTokens(this::stallingOnce, SHORT);
    assertThatThrownBy(() -> tokens.token(SHORT)).isInstanceOf(HttpTimeoutException.class);

    String token = tokens.token(LONG);

    assertThat(token).isEqualTo("token");
    assertThat(asked).hasValue(2);
  }

  @Test
  @Timeout(60)
  void until_then_nobody_asks_again_behind_one_that_waits() {
    IssuedTokens tokens = new IssuedTokens(this::stallingOnce, LONG);
    assertThatThrownBy(() -> tokens.token(SHORT)).isInstanceOf(HttpTimeoutException.class);

    assertThatThrownBy(() -> tokens.token(SHORT))
        .isInstanceOf(HttpTimeoutException.class)
        .hasMessageContaining("does not answer in time");

    assertThat(lock.hasQueuedThreads()).isFalse();
    never.countDown();
  }
}
