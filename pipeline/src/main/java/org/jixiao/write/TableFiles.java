package org.jixiao.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** The Parquet files of a run's tables, wherever they lie. */
@FunctionalInterface
public interface TableFiles {

  /**
   * The files in a table's folder or in one of its years, in the order of their names.
   *
   * @param folder such as {@code reports} or {@code reports/year=2021}; without files where there
   *     is none
   */
  List<InputFile> in(String folder) throws IOException;

  /** Those below the folder of all tables of a run on the local disk. */
  static TableFiles below(Path tables) {
    return folder -> {
      Path below = tables.resolve(folder);
      if (!Files.isDirectory(below)) return List.of();
      List<InputFile> files = new ArrayList<>();
      try (Stream<Path> paths = Files.walk(below)) {
        for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
          if (path.toString().endsWith(".parquet")) files.add(new LocalInputFile(path));
        }
      }
      return files;
    };
  }
}
