package org.jixiao.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.validate.RuleBook;
import org.jixiao.validate.RuleBookReader;
import org.jixiao.validate.RulePack;

/** Finds the rule packs that the settings name. */
public final class RulePacks {
  private RulePacks() {}

  /** The weights of the pack that judges a fiscal year. */
  static IntFunction<PackWeights> weights(String name) {
    RuleBook book = load(name);
    return fiscalYear -> {
      RulePack pack = book.of(fiscalYear);
      return new PackWeights(pack.id(), pack.review());
    };
  }

  /**
   * The rule packs: a built-in one by its id, all built-in ones of a jurisdiction, those of a file
   * or of a folder.
   *
   * @throws IllegalArgumentException when there is no such pack, file or folder
   * @throws org.jixiao.validate.InvalidRulePack when a file is no rule pack, or two contradict
   */
  public static RuleBook load(String name) {
    Optional<RuleBook> builtIn = RuleBook.builtIn(name);
    if (builtIn.isPresent()) return builtIn.get();
    Path path = Path.of(name);
    if (Files.exists(path)) return RuleBookReader.read(path);
    throw new IllegalArgumentException(
        "--rulePack: \""
            + name
            + "\" is no file or folder and none of "
            + String.join(", ", RuleBook.builtInNames()));
  }
}
