package org.jixiao.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.run.BeamStorage;

/** Tells early when an INPUT cannot be found. */
final class Inputs {
  private Inputs() {}

  /**
   * Checks local paths without wildcards; what stands elsewhere is looked for when it is read.
   *
   * @throws IllegalArgumentException naming the INPUT
   */
  static void check(List<String> inputs) {
    for (String input : inputs) {
      boolean plain = input.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0);
      if (BeamStorage.isLocal(input) && plain && !Files.exists(Path.of(input))) {
        throw new IllegalArgumentException(
            input
                + ": no such file or directory (the path is taken from "
                + Path.of("").toAbsolutePath()
                + ")");
      }
    }
  }
}
