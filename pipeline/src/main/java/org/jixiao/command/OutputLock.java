package org.jixiao.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.run.StoredFolder;

/**
 * Keeps two runs from writing to one local output directory at once. The operating system gives the
 * lock back when a run is killed, so whoever holds it may sweep what killed runs left behind.
 */
final class OutputLock implements AutoCloseable {
  private final Path output;
  private final FileChannel channel;
  private final FileLock lock;

  /** Another run holds the directory. */
  static final class Held extends IOException {
    private static final long serialVersionUID = 1;

    private Held(Path output) {
      super("another run is writing to " + output);
    }
  }

  private OutputLock(Path output, FileChannel channel, FileLock lock) {
    this.output = output;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Locks a directory, which is created when it is not there.
   *
   * @throws Held when another run holds it
   * @throws IOException when it cannot be written
   */
  static OutputLock hold(Path output) throws IOException {
    Files.createDirectories(output);
    FileChannel channel =
        FileChannel.open(
            output.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new Held(output);
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
    StoredFolder.delete(output.resolve(".staging").toString());
    for (Path run : children(output.resolve("runs"))) {
      if (!Files.exists(run.resolve("manifest.json"))) StoredFolder.delete(run.toString());
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

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
