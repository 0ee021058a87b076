package org.jixiao.extract;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words that a bureau adds to the project's: data files of the same names and form, as a folder
 * holds them. They travel with the job, so that no worker has to reach the folder.
 *
 * @param files the text of each file by its name; none of them but {@link #NAMES}
 */
public record AddedWords(Map<String, String> files) implements Serializable {

  /** The data files that may be added to. */
  public static final Set<String> NAMES =
      Set.of(
          "sections.csv",
          "heading_words.csv",
          "words.csv",
          "labels.csv",
          "figure_words.csv",
          "units.csv",
          "divisions.csv",
          "townships.csv",
          "department_types.csv");

  private static final AddedWords NONE = new AddedWords(Map.of());

  public AddedWords {
    files = Map.copyOf(files);
  }

  public static AddedWords none() {
    return NONE;
  }

  /**
   * The files of a folder.
   *
   * @throws IllegalArgumentException when there is no such folder, it holds no such file, or one
   *     that the project does not know or that is not UTF-8
   */
  public static AddedWords in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) throw new IllegalArgumentException(folder + " is no folder");
    Map<String, String> files = new TreeMap<>();
    for (Path file : tables(folder)) files.put(name(file), text(file));
    if (files.isEmpty()) {
      throw new IllegalArgumentException(folder + " holds none of " + new TreeSet<>(NAMES));
    }
    return new AddedWords(files);
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    if (NAMES.contains(name)) return name;
    throw new IllegalArgumentException(file + " is none of " + new TreeSet<>(NAMES));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8", e);
    }
  }
}
