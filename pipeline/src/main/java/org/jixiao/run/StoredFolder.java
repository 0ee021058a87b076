package org.jixiao.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jixiao.ingest.Storage;

/** A folder on any file system that Beam knows. */
public final class StoredFolder {
  private StoredFolder() {}

  /** Deletes a folder with all that is in it; one that is not there is no failure. */
  public static void delete(String folder) throws IOException {
    if (BeamStorage.isLocal(folder)) {
      deleteOnDisk(Path.of(folder));
      return;
    }
    List<ResourceId> files = new ArrayList<>();
    for (Storage.Found file : new BeamStorage().list(folder + "/")) {
      files.add(BeamStorage.resource(file.path()));
    }
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Deletes one file; one that is not there is no failure. */
  static void deleteFile(String path) throws IOException {
    FileSystems.delete(
        List.of(BeamStorage.resource(path)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private static void deleteOnDisk(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : (Iterable<Path>) entries.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
