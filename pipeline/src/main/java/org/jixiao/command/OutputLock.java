package org.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Keeps two runs from writing to one local output directory at once. The operating system gives the
 * lock back when a run is killed, so whoever holds it may sweep what killed runs left behind.
 */
final class OutputLock implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 50;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Path output;
  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(Path output, FileChannel channel, FileLock lock) {
    this.output = output;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Locks a directory, which is created when it is not there.
   *
   * @throws IOException when another run holds it, saying so
   */
  static OutputLock hold(Path output) throws IOException {
    Files.createDirectories(output);
    FileChannel channel =
        FileChannel.open(
            output.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new IOException("another run is writing to " + output);
    }
    return new OutputLock(output, channel, lock);
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** Deletes staging folders, runs without a manifest and unfinished links. */
  void sweep() throws IOException {
    delete(output.resolve(".staging"));
    for (Path run : children(output.resolve("runs"))) {
      if (!Files.exists(run.resolve("manifest.json"))) delete(run);
    }
    for (Path entry : children(output)) {
      if (entry.getFileName().toString().startsWith(".latest")) Files.delete(entry);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Until nothing is left: a worker that does not know yet that the job failed may still write. */
  private static void delete(Path folder) throws IOException {
    for (int attempt = 1; Files.exists(folder); attempt++) {
      try {
        deleteOnce(folder);
      } catch (DirectoryNotEmptyException | UncheckedIOException e) {
        if (attempt == MOST_ATTEMPTS) throw e;
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : (Iterable<Path>) entries.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(entry);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
