package org.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.explain.Similarity;

/** Finds the path that a person may have meant by one that is not there. */
final class NearPath {
  /** A folder with more than this is not searched for likely names. */
  private static final int MOST_NAMES = 10_000;

  private NearPath() {}

  /** The first part that is not there is replaced by the name most like it, if there is one. */
  static Optional<Path> of(Path missing) {
    Path folder = missing.isAbsolute() ? missing.getRoot() : Path.of("");
    for (int part = 0; part < missing.getNameCount(); part++) {
      Path next = folder.resolve(missing.getName(part));
      if (!Files.exists(next)) return instead(folder, missing, part);
      folder = next;
    }
    return Optional.empty();
  }

  private static Optional<Path> instead(Path folder, Path missing, int part) {
    List<String> near = Similarity.alike(missing.getName(part).toString(), names(folder));
    for (String name : near) {
      Path meant = folder.resolve(name);
      if (part + 1 < missing.getNameCount()) {
        meant = meant.resolve(missing.subpath(part + 1, missing.getNameCount()));
      }
      if (Files.exists(meant)) return Optional.of(meant);
    }
    return near.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(near.get(0)));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.limit(MOST_NAMES).map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException | UncheckedIOException cannotBeListed) {
      return List.of();
    }
  }
}
