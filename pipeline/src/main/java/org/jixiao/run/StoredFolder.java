package org.jixiao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jixiao.ingest.Storage;

/** A folder on any file system that Beam knows. */
public final class StoredFolder {
  private static final int MOST_ATTEMPTS = 50;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private StoredFolder() {}

  /** Deletes a folder with all that is in it; one that is not there is no failure. */
  public static void delete(String folder) throws IOException {
    if (BeamStorage.isLocal(folder)) {
      deleteOnDisk(Path.of(folder));
      return;
    }
    if (Hdfs.holds(folder)) {
      Hdfs.of(folder).deleteFolder(folder);
      return;
    }
    List<ResourceId> files = new ArrayList<>();
    for (Storage.Found file : new BeamStorage().list(folder + "/")) {
      files.add(BeamStorage.resource(file.path()));
    }
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Deletes a folder that nothing is in; object stores have none. */
  static void deleteWhenEmpty(String folder) throws IOException {
    if (Hdfs.holds(folder)) Hdfs.of(folder).deleteWhenEmpty(folder);
    if (!BeamStorage.isLocal(folder)) return;
    try {
      Files.deleteIfExists(Path.of(folder));
    } catch (DirectoryNotEmptyException another) {
      // Another run's files are in it.
    }
  }

  /** Deletes one file; one that is not there is no failure. */
  static void deleteFile(String path) throws IOException {
    FileSystems.delete(
        List.of(BeamStorage.resource(path)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Until nothing is left: a worker that does not know yet that the job failed may still write. */
  private static void deleteOnDisk(Path folder) throws IOException {
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
}
