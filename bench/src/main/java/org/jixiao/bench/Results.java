package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Compares what contenders wrote; times of different results are not compared.
 *
 * @param home of the project
 * @param published the pipeline's run
 */
record Results(Path home, Path published) {

  /** What differed, and between whom. */
  static final class Differ extends IOException {
    private static final long serialVersionUID = 1;

    Differ(String message) {
      super(message);
    }
  }

  /**
   * Compares a contender's result with the pipeline's and says what was compared.
   *
   * @throws Differ when a file or a table differs
   */
  List<String> compare(Contender contender, Path result) throws IOException, InterruptedException {
    return switch (contender) {
      case JIXIAO -> List.of();
      case PLAIN, FLINK -> List.of(sameBytes(contender, result));
      case DUCKDB -> sameRows(result);
    };
  }

  private String sameBytes(Contender contender, Path result) throws IOException {
    SortedMap<String, String> ours = Folders.fingerprints(published);
    SortedMap<String, String> theirs = Folders.fingerprints(result);
    TreeSet<String> files = new TreeSet<>(ours.keySet());
    files.addAll(theirs.keySet());
    files.removeIf(file -> Objects.equals(ours.get(file), theirs.get(file)));
    if (!files.isEmpty()) {
      throw new Differ(
          contender.title() + ": " + files.size() + " files differ, first " + files.first());
    }
    return contender.title() + ": " + ours.size() + " files, all of the same SHA-256 as Jixiao's";
  }

  /** In a process of its own, so that its memory is not ours. */
  private List<String> sameRows(Path result) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Contender.java(
                    Contender.MEMORY,
                    Contender.ours(home),
                    "org.jixiao.bench.CompareDuck",
                    published.toString(),
                    result.toString()))
            .redirectErrorStream(true)
            .start();
    List<String> said = process.inputReader().lines().toList();
    if (process.waitFor() != 0) throw new Differ(String.join("\n", said));
    return said.stream().map(line -> "DuckDB: " + line).toList();
  }
}
