package org.jixiao.run;

import java.io.IOException;
import org.jixiao.Settings;

/**
 * What an attempt at a run may leave that did not come to its end: its staging folder, and a run's
 * folder without a manifest.
 */
public record Leftovers(Settings settings) {

  public static Leftovers of(Settings settings) {
    return new Leftovers(settings);
  }

  /** Deletes them, so that a run begins as if nobody had tried before. */
  public void sweep() throws IOException {
    StoredFolder.delete(settings.staging());
    StoredFolder.deleteWhenEmpty(settings.stagingOfAll());
    StoredFolder.delete(unfinished());
  }

  public boolean areGone() throws IOException {
    return new BeamStorage().list(settings.staging() + "/").isEmpty();
  }

  private String unfinished() throws IOException {
    long number = 1;
    while (ManifestHead.exists(settings.revision(number).published())) number++;
    return settings.revision(number).published();
  }
}
