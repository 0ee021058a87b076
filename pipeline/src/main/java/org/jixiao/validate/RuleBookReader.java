package org.jixiao.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the rule packs of a file, or of all {@code .json} files of a folder. */
public final class RuleBookReader {

  private RuleBookReader() {}

  /**
   * The text of each file by its path.
   *
   * @throws IllegalArgumentException when the folder has no pack, or a file is not UTF-8
   * @throws UncheckedIOException when a file cannot be read
   */
  public static SortedMap<String, String> texts(Path where) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(where)) texts.put(file.toString(), text(file));
    if (texts.isEmpty()) throw new IllegalArgumentException("no rule pack (.json) in " + where);
    return texts;
  }

  /**
   * The packs of some files.
   *
   * @param texts of the files by their paths
   * @throws InvalidRulePack naming file, line, member and reason: of a pack, of a second pack for
   *     one first year or of one id, of a pack of another jurisdiction, of a changed pack that
   *     bears the name of a built-in one
   */
  public static RuleBook read(Map<String, String> texts) {
    List<RulePackReader.Located> packs = new ArrayList<>();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      RulePackReader.Located pack = read(file.getKey(), file.getValue());
      refuseBuiltInName(pack);
      for (RulePackReader.Located other : packs) refuseConflict(pack, other);
      packs.add(pack);
    }
    return new RuleBook(packs.stream().map(RulePackReader.Located::pack).toList());
  }

  private static RulePackReader.Located read(String name, String text) {
    try {
      return new RulePackReader(name).read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the rule pack cannot be read: " + name, e);
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

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the rule pack cannot be read: " + file, e);
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
