package org.jixiao.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rule packs of a file, or of all {@code .json} files of a folder. */
public final class RuleBookReader {

  private RuleBookReader() {}

  /**
   * The packs at {@code where}.
   *
   * @throws InvalidRulePack naming file, line, member and reason: of a pack, of a second pack for
   *     one first year or of one id, of a pack of another jurisdiction, of a changed pack that
   *     bears the name of a built-in one
   * @throws IllegalArgumentException when the folder has no pack
   * @throws UncheckedIOException when a file cannot be read
   */
  public static RuleBook read(Path where) {
    List<RulePackReader.Located> packs = new ArrayList<>();
    for (Path file : files(where)) {
      RulePackReader.Located pack = read(file.toString(), file);
      refuseBuiltInName(pack);
      for (RulePackReader.Located other : packs) refuseConflict(pack, other);
      packs.add(pack);
    }
    if (packs.isEmpty()) throw new IllegalArgumentException("no rule pack (.json) in " + where);
    return new RuleBook(packs.stream().map(RulePackReader.Located::pack).toList());
  }

  private static RulePackReader.Located read(String name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new RulePackReader(name).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the rule pack cannot be read: " + file, e);
    }
  }

  private static List<Path> files(Path where) {
    if (!Files.isDirectory(where)) return List.of(where);
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder cannot be read: " + where, e);
    }
  }

  /** Results name their pack, so that a built-in name must mean what is built in. */
  private static void refuseBuiltInName(RulePackReader.Located pack) {
    String id = pack.pack().id();
    Optional<RuleBook> builtIn = RuleBook.builtIn(id);
    if (builtIn.isPresent() && !builtIn.get().packs().equals(List.of(pack.pack()))) {
      throw pack.id().refuse(id + " is built in and says something else; choose another id");
    }
  }

  private static void refuseConflict(RulePackReader.Located pack, RulePackReader.Located other) {
    String jurisdiction = other.pack().jurisdiction();
    if (!pack.pack().jurisdiction().equals(jurisdiction)) {
      throw pack.jurisdiction()
          .refuse("must be " + jurisdiction + " as in " + other.jurisdiction().file());
    }
    if (pack.pack().validFrom() == other.pack().validFrom()) {
      throw pack.validFrom()
          .refuse(
              other.pack().id()
                  + " in "
                  + other.validFrom().file()
                  + " begins with the same year "
                  + other.pack().validFrom());
    }
    if (pack.pack().id().equals(other.pack().id())) {
      throw pack.id().refuse("must not be " + other.pack().id() + " as in " + other.id().file());
    }
  }
}
