package org.jixiao.run;

import java.io.IOException;
import java.io.OutputStream;
import org.jixiao.write.PartStore;

/** A folder for part files on any file system that Beam knows. */
record PartFolder(String folder) implements PartStore {
  @Override
  public OutputStream create(String name) throws IOException {
    return BeamStorage.output(folder + "/" + name);
  }
}
