package io.copydesk.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data directory for one process. The operating system's lock is what counts, so that it
 * ends with the process however that ends; a file beside it names the owner for the error message.
 * The owner stands in a file of its own, since closing any handle on a locked file gives up all of
 * the process's locks on it.
 */
final class DirectoryLock implements AutoCloseable {

  /** Set by hand. */
  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final FileChannel channel;
  private final Path ownerFile;

  private DirectoryLock(FileChannel channel, Path ownerFile) {
    this.channel = channel;
    this.ownerFile = ownerFile;
  }

  /**
   * Creates the directory where it is missing, and takes its lock for this process.
   *
   * @param patience how long to wait for another owner that is just about to end
   * @throws CannotStartException if another process, or this one, holds the directory
   */
  static DirectoryLock acquire(Path directory, Duration patience) throws CannotStartException {
    Path ownerFile = directory.resolve("owner");
    String me = describe(ProcessHandle.current());
    try {
      Files.createDirectories(directory);
      if (me.equals(read(ownerFile))) {
        // Not even opened: to close it again would give up the lock that this process has.
        throw inUse(directory, me);
      }
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!lock(channel, patience)) {
          throw inUse(directory, read(ownerFile));
        }
        Files.writeString(ownerFile, me);
        return new DirectoryLock(channel, ownerFile);
      } catch (CannotStartException | IOException e) {
        // Else this process might hold the directory for as long as it lives.
        Utils.closeQuietly(channel, "lock of " + directory);
        throw e;
      }
    } catch (IOException e) {
      throw new CannotStartException(
          "The data directory "
              + directory
              + " cannot be written to: "
              + e
              + ". Choose another one with --dir.",
          e);
    }
  }

  /** By hand: the registry's process, which takes one, has none of our other packages. */
  private static boolean lock(FileChannel channel, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    FileLock lock = channel.tryLock();
    while (lock == null && System.nanoTime() < deadline) {
      LockSupport.parkNanos(RETRY_NANOS);
      lock = channel.tryLock();
    }
    return lock != null;
  }

  /** The start belongs to it, since a container's processes get the same numbers each time. */
  private static String describe(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
  }

  /** Null where there is none, or not any more: its owner may end at this moment. */
  private static @Nullable String read(Path ownerFile) throws IOException {
    try {
      return Files.readString(ownerFile);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static CannotStartException inUse(Path directory, @Nullable String owner) {
    String pid = owner == null ? "" : owner.split(" ", 2)[0];
    String who = pid.isEmpty() ? "another process" : "process " + pid;
    String remedy = pid.isEmpty() ? "Stop it" : "Stop it (kill " + pid + ")";
    return new CannotStartException(
        "The data directory "
            + directory
            + " is in use by "
            + who
            + ". "
            + remedy
            + " or choose another directory with --dir.");
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(ownerFile);
    } finally {
      channel.close();
    }
  }
}
