package org.jixiao.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.validate.RulePack;

/** Finds the rule pack that the settings name: one that is built in, or a file. */
public final class RulePacks {
  private RulePacks() {}

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
