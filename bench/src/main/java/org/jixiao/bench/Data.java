package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Generated report records, kept by their number and seed.
 *
 * @param home of the project
 * @param work where they are kept
 */
record Data(Path home, Path work, long seed) {

  /** The folder of so many reports. */
  Path of(long reports) throws IOException, InterruptedException {
    Path folder = work.resolve("reports-" + reports + "-seed-" + seed);
    Path done = work.resolve(folder.getFileName() + ".done");
    if (Files.exists(done)) return folder;
    Folders.delete(folder);
    Files.createDirectories(work);
    System.out.println("generating " + reports + " reports, seed " + seed);
    new Stopwatch(work.resolve("generate.log"))
        .run(
            List.of(
                home.resolve("jixiao").toString(),
                "generate",
                "--reports",
                Long.toString(reports),
                "--seed",
                Long.toString(seed),
                "--output",
                folder.toString()));
    Files.createFile(done);
    return folder;
  }

  /** The folder of the same reports, in which no two problems or measures have the same text. */
  Path distinct(long reports) throws IOException, InterruptedException {
    Path whole = of(reports);
    Path folder = work.resolve(whole.getFileName() + "-distinct");
    Path done = work.resolve(folder.getFileName() + ".done");
    if (Files.exists(done)) return folder;
    Folders.delete(folder);
    Files.createDirectories(folder);
    DistinctStatements statements = new DistinctStatements();
    for (Path file : Folders.files(whole)) {
      statements.copy(file, folder.resolve(file.getFileName()));
    }
    Files.createFile(done);
    return folder;
  }

  /** The folder of the same reports in so many files, each with about as many. */
  Path inFiles(long reports, int files) throws IOException, InterruptedException {
    Path whole = of(reports);
    Path folder = work.resolve(whole.getFileName() + "-files-" + files);
    Path done = work.resolve(folder.getFileName() + ".done");
    if (Files.exists(done)) return folder;
    Folders.delete(folder);
    Files.createDirectories(folder);
    try (RecordFiles out = new RecordFiles(folder, reports, files)) {
      for (Path file : Folders.files(whole)) out.copy(file);
    }
    Files.createFile(done);
    return folder;
  }
}
