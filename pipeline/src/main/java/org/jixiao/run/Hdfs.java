package org.jixiao.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.jixiao.ingest.Storage.Found;

/**
 * HDFS by Hadoop's own client, for what Beam's file system does not do: it does not tell folders
 * from files, loses folders with a space in their names, and does not replace a file in one step.
 */
final class Hdfs {
  private static final String SCHEME = "hdfs://";

  private final DistributedFileSystem files;

  private Hdfs(DistributedFileSystem files) {
    this.files = files;
  }

  static boolean holds(String path) {
    return path.startsWith(SCHEME);
  }

  /** The file system that a path is on. */
  static Hdfs of(String path) throws IOException {
    // Beam goes first, for it has the settings; Hadoop keeps what was connected with them.
    org.apache.beam.sdk.io.FileSystems.match(spelled(path), EmptyMatchTreatment.ALLOW);
    FileSystem found = new Path(path).getFileSystem(new Configuration());
    if (found instanceof DistributedFileSystem files) return new Hdfs(files);
    throw new IOException(path + ": " + found.getClass().getName() + " is no HDFS");
  }

  /** A path as Beam wants it, which is a URI. */
  static String spelled(String path) {
    return new Path(path).toUri().toString();
  }

  /** A file itself, or all files below a folder; none where there is neither. */
  List<Found> list(String path) throws IOException {
    List<Found> found = new ArrayList<>();
    String authority = new Path(path).toUri().getAuthority();
    String root = authority == null ? SCHEME : SCHEME + authority; // as the INPUT spells it
    try {
      RemoteIterator<LocatedFileStatus> all = files.listFiles(new Path(path), true);
      while (all.hasNext()) {
        LocatedFileStatus file = all.next();
        found.add(new Found(root + file.getPath().toUri().getPath(), file.getLen()));
      }
    } catch (FileNotFoundException nothing) {
      return List.of();
    }
    return found;
  }

  /**
   * All files that match a pattern, in which {@code **} goes over folders.
   *
   * @param fixed the folder before the pattern's first wildcard
   */
  List<Found> list(String pattern, String fixed) throws IOException {
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(SCHEME.length()));
    return list(fixed).stream()
        .filter(
            file -> matcher.matches(java.nio.file.Path.of(file.path().substring(SCHEME.length()))))
        .toList();
  }

  /** The files that match a pattern without {@code **}, and when they were written. */
  List<DatedFile> dated(String pattern) throws IOException {
    List<DatedFile> dated = new ArrayList<>();
    FileStatus[] found = files.globStatus(new Path(pattern));
    if (found == null) return List.of();
    for (FileStatus file : found) {
      dated.add(new DatedFile(file.getPath().toString(), file.getModificationTime()));
    }
    return dated;
  }

  /** Renames a file, over the one that may be there, in one step. */
  void replace(String from, String to) throws IOException {
    files.rename(new Path(from), new Path(to), Rename.OVERWRITE);
  }

  /** Deletes a folder with all that is in it; does nothing where there is none. */
  void deleteFolder(String folder) throws IOException {
    files.delete(new Path(folder), true);
  }

  /** Deletes a folder that nothing is in. */
  void deleteWhenEmpty(String folder) throws IOException {
    Path path = new Path(folder);
    if (files.exists(path) && files.listStatus(path).length == 0) files.delete(path, false);
  }
}
