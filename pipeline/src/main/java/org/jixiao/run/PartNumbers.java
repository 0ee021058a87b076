package org.jixiao.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.write.PartFile;

/** Numbers the parts of each partition by the order of the splits that wrote them. */
final class PartNumbers {
  static final String TABLES = "tables";

  private PartNumbers() {}

  /**
   * The same files, in the same list order, at their published paths relative to the run's folder.
   */
  static List<PartFile> of(List<PartFile> staged) {
    Map<PartFile, String> paths = new HashMap<>();
    Map<String, Integer> next = new HashMap<>();
    for (PartFile part :
        staged.stream().sorted(Comparator.comparingLong(PartFile::order)).toList()) {
      String folder = TABLES + "/" + folder(part);
      int number = next.merge(folder, 1, Integer::sum) - 1;
      paths.put(part, folder + String.format(Locale.ROOT, "/part-%05d.parquet", number));
    }
    List<PartFile> published = new ArrayList<>();
    for (PartFile part : staged) published.add(at(part, paths.get(part)));
    return published;
  }

  /** The same file at another path. */
  static PartFile at(PartFile part, String path) {
    return new PartFile(
        part.table(), part.year(), part.order(), path, part.rows(), part.bytes(), part.sha256());
  }

  private static String folder(PartFile part) {
    return part.path().substring(0, part.path().lastIndexOf('/'));
  }
}
