package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * A file of a store and when it was written.
 *
 * @param path as the store spells it
 * @param at milliseconds since 1970 by the clock of the store
 */
record DatedFile(String path, long at) {

  /** The files of a store that match {@code FOLDER/PATTERN}; none where nothing does. */
  static List<DatedFile> in(String folder, String pattern) throws IOException {
    String all = folder + "/" + pattern;
    if (Hdfs.holds(folder)) return Hdfs.of(folder).dated(all);
    List<DatedFile> files = new ArrayList<>();
    for (Metadata file : FileSystems.match(all, EmptyMatchTreatment.ALLOW).metadata()) {
      files.add(new DatedFile(file.resourceId().toString(), file.lastModifiedMillis()));
    }
    return files;
  }

  /**
   * The part of the path that stands {@code fromEnd} slashes before its end; 0 is the file's name.
   */
  String part(int fromEnd) {
    String[] parts = path.split("/", -1);
    return parts[parts.length - 1 - fromEnd];
  }
}
