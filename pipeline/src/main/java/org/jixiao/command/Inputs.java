package org.jixiao.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jixiao.run.BeamStorage;

/** Tells early when an INPUT cannot be found. */
final class Inputs {
  private Inputs() {}

  /**
   * Checks local paths without wildcards; what stands elsewhere is looked for when it is read.
   *
   * @throws IllegalArgumentException naming the INPUT and what may be meant
   */
  static void check(List<String> inputs, Language language) {
    for (String input : inputs) {
      boolean plain = input.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0);
      if (BeamStorage.isLocal(input) && plain && !Files.exists(Path.of(input))) {
        throw new IllegalArgumentException(missing(Path.of(input), new Wording(language)));
      }
    }
  }

  private static String missing(Path input, Wording wording) {
    String said =
        input.isAbsolute()
            ? wording.say("input.missing", input)
            : wording.say("input.missing.below", input, Path.of("").toAbsolutePath());
    Optional<Path> near = NearPath.of(input);
    return near.isEmpty() ? said : said + wording.say("meant", near.get());
  }
}
