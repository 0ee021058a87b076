package org.jixiao.run;

import java.io.Serializable;
import org.jixiao.Settings;

/** The folder, in the run's staging folder, of what one stage leaves for another. */
record BlockFolder(String folder) implements Serializable {

  static BlockFolder of(Settings settings) {
    return new BlockFolder(settings.staging() + "/blocks");
  }

  /** A file that no other attempt has. */
  BlockFile file(String stem) {
    return new BlockFile(folder + "/" + Attempt.unique(stem));
  }
}
