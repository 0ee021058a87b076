package org.jixiao.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.generate.text.LayoutFamily;

/** Writes some of the misread texts of each family, for people to look at. */
final class Examples {
  private static final int PER_FAMILY = 20;

  private Examples() {}

  /** {@code NAME.txt} is the text, {@code NAME.misread} tells what was misread in it. */
  static void write(List<Measured> measured, Path directory) throws IOException {
    clear(directory);
    Map<LayoutFamily, Integer> written = new HashMap<>();
    for (Measured one : measured) {
      if (one.isRight()) continue;
      if (written.merge(one.family(), 1, Integer::sum) > PER_FAMILY) continue;
      String name = one.name();
      Files.writeString(directory.resolve(name), one.text(), UTF_8);
      List<String> lines = one.misreadings().stream().map(Misreading::toString).toList();
      Files.write(directory.resolve(name.replace(".txt", ".misread")), lines, UTF_8);
    }
  }

  private static void clear(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) Files.delete(file);
    }
  }
}
