package org.jixiao.run;

import java.io.IOException;
import org.jixiao.Settings;

/**
 * What a run on a store leaves in its staging folder: records, lists, and parts of attempts that
 * did not count. On the local disk whoever holds the lock sweeps.
 */
final class StagingFolder {
  private final String all;
  private final String ours;

  StagingFolder(Settings settings) {
    this.all = settings.stagingOfAll();
    this.ours = settings.staging();
  }

  /** Deletes all of it; may be repeated. */
  void delete() throws IOException {
    if (BeamStorage.isLocal(ours)) return;
    StoredFolder.delete(ours);
    StoredFolder.deleteWhenEmpty(all);
  }
}
