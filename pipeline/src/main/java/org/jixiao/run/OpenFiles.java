package org.jixiao.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which files of this machine are open, where the operating system tells: Linux does, of the
 * processes that this one may look at.
 */
final class OpenFiles {
  private static final Path PROCESSES = Path.of("/proc");

  private OpenFiles() {}

  /** Whether a process has a file below a folder open. */
  static boolean areBelow(Path folder) throws IOException {
    if (!Files.isDirectory(PROCESSES)) return false;
    Path real = folder.toRealPath();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        if (hasOpen(process.resolve("fd"), real)) return true;
      }
    }
    return false;
  }

  private static boolean hasOpen(Path handles, Path folder) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(handles)) {
      for (Path handle : all) {
        if (isBelow(handle, folder)) return true;
      }
    } catch (IOException | DirectoryIteratorException goneOrForeign) {
      return false;
    }
    return false;
  }

  private static boolean isBelow(Path handle, Path folder) {
    try {
      return Files.readSymbolicLink(handle).startsWith(folder);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
