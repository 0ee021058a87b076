package org.jixiao.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.validate.RulePack;

/** Finds the rule pack that the settings name: one that is built in, or a file. */
public final class RulePacks {
  private RulePacks() {}

  /** The weights of the pack that judges a fiscal year. */
  static IntFunction<PackWeights> weights(String name) {
    RulePack pack = load(name);
    PackWeights weights = new PackWeights(pack.id(), pack.review());
    return fiscalYear -> weights;
  }

  /**
   * The rule pack.
   *
   * @throws IllegalArgumentException when there is no such pack or file, or the file is no rule
   *     pack
   */
  public static RulePack load(String nameOrFile) {
    RulePack standard = RulePack.standard();
    if (standard.id().equals(nameOrFile)) return standard;
    Path file = Path.of(nameOrFile);
    if (Files.isRegularFile(file)) return RulePack.load(file);
    throw new IllegalArgumentException(
        "--rulePack: \"" + nameOrFile + "\" is neither " + standard.id() + " nor a file");
  }
}
