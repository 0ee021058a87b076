package org.jixiao.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.io.InputFile;
import org.jixiao.ingest.Storage.Found;
import org.jixiao.write.RenderedFile;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;

/** The folder of one run, on any file system. */
record RunFolder(String path) {

  /** The tables that are there. */
  TableFiles tables() {
    String tables = path + "/" + PartNumbers.TABLES;
    if (BeamStorage.isLocal(tables)) return TableFiles.below(Path.of(tables));
    return folder -> {
      List<InputFile> files = new ArrayList<>();
      for (Found found : below(tables + "/" + folder)) files.add(new StoredFile(found));
      return files;
    };
  }

  private static List<Found> below(String folder) throws IOException {
    return new BeamStorage()
        .list(folder + "/").stream()
            .filter(found -> found.path().endsWith(".parquet"))
            .sorted(Comparator.comparing(Found::path))
            .toList();
  }

  /** Writes what is made from the tables. */
  List<PublishedFile> render(List<Rendering> renderings) throws IOException {
    List<PublishedFile> files = new ArrayList<>();
    for (Rendering rendering : renderings) {
      RenderedFile file =
          RenderedFile.write(
              rendering, tables(), BeamStorage.output(path + "/" + rendering.path()));
      files.add(new PublishedFile(null, file.path(), file.rows(), file.bytes(), file.sha256()));
    }
    return files;
  }
}
