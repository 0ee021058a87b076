package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.Jixiao;
import org.jixiao.ingest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainJobTest {
  private static final int SPLIT_BYTES = 100_000;

  @TempDir private Path folder;

  @Test
  void itWritesTheSameBytesAsThePipelineOverManySplitsAndShards() throws IOException {
    Path input = folder.resolve("in");
    Jixiao.run("generate", "--reports", "400", "--seed", "3", "--output", input.toString());

    PlainJob.run(input, folder.resolve("plain"), SPLIT_BYTES);
    int code =
        Jixiao.run(
            "run",
            input.toString(),
            "--output",
            folder.resolve("out").toString(),
            "--runId",
            "one",
            "--splitBytes=" + SPLIT_BYTES);

    assertEquals(0, code);
    assertEquals(files(folder.resolve("out/runs/one")), files(folder.resolve("plain")));
  }

  private static SortedMap<String, String> files(Path run) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(run)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (name.endsWith(".parquet") || name.equals("summary.csv")) {
          files.put(name, Sha256.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
