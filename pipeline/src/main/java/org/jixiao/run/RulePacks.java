package org.jixiao.run;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.validate.RuleBook;
import org.jixiao.validate.RuleBookReader;
import org.jixiao.validate.RulePack;

/**
 * The rule packs that the settings name. Those of files travel with the job as their text, so that
 * no worker has to reach the files.
 *
 * @param name of what is built in, or of the file or folder
 * @param files the text of each file by its path; empty for what is built in
 */
public record RulePacks(String name, Map<String, String> files) implements Serializable {

  public RulePacks {
    files = new TreeMap<>(files);
  }

  /**
   * A built-in pack by its id, all built-in ones of a jurisdiction, those of a file or of a folder.
   *
   * @throws IllegalArgumentException when there is no such pack, file or folder
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public static RulePacks named(String name) {
    if (RuleBook.builtIn(name).isPresent()) return new RulePacks(name, Map.of());
    Path path = Path.of(name);
    if (Files.exists(path)) return new RulePacks(name, RuleBookReader.texts(path));
    throw new IllegalArgumentException(
        "--rulePack: \""
            + name
            + "\" is no file or folder and none of "
            + String.join(", ", RuleBook.builtInNames()));
  }

  /**
   * The packs themselves.
   *
   * @throws org.jixiao.validate.InvalidRulePack when a file is no rule pack, or two contradict
   */
  public RuleBook load() {
    if (files.isEmpty()) return RuleBook.builtIn(name).orElseThrow();
    return RuleBookReader.read(files);
  }

  /** The weights of the pack that judges a fiscal year. */
  IntFunction<PackWeights> weights() {
    RuleBook book = load();
    return fiscalYear -> {
      RulePack pack = book.of(fiscalYear);
      return new PackWeights(pack.id(), pack.review());
    };
  }
}
