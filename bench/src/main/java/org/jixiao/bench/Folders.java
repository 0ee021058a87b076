package org.jixiao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.ingest.Sha256;

/** Folders of results. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; nothing when it is not there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) Files.delete(entry);
    }
  }

  /** The files right in a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** How many files are below a folder. */
  static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** How many bytes the files right in a folder have. */
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : files(folder)) bytes += Files.size(file);
    return bytes;
  }

  /** SHA-256 of each table file and of the summary, by its path. */
  static SortedMap<String, String> fingerprints(Path result) throws IOException {
    SortedMap<String, String> fingerprints = new TreeMap<>();
    try (Stream<Path> files = Files.walk(result.resolve("tables"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) add(result, file, fingerprints);
    }
    add(result, result.resolve("summary.csv"), fingerprints);
    return fingerprints;
  }

  private static void add(Path result, Path file, SortedMap<String, String> fingerprints)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      fingerprints.put(result.relativize(file).toString(), Sha256.of(in));
    }
  }
}
