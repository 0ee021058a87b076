package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jixiao.Settings;

/**
 * What a run on a store leaves in its staging folder: records, lists, and parts of attempts that
 * did not count. On the local disk whoever holds the lock sweeps.
 */
final class StagingFolder {
  private final String all;
  private final String ours;

  StagingFolder(Settings settings) {
    this.all = settings.output() + "/.staging";
    this.ours = settings.staging();
  }

  /** Deletes all of it; may be repeated. */
  void delete() throws IOException {
    if (BeamStorage.isLocal(ours)) return;
    if (Hdfs.holds(ours)) {
      Hdfs.of(ours).deleteFolder(ours);
      Hdfs.of(ours).deleteWhenEmpty(all);
      return;
    }
    List<Metadata> left = FileSystems.match(ours + "/**", EmptyMatchTreatment.ALLOW).metadata();
    List<ResourceId> objects = left.stream().map(Metadata::resourceId).toList();
    if (!objects.isEmpty()) FileSystems.delete(objects);
  }
}
