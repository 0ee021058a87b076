package org.jixiao.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jixiao.Settings;
import org.jixiao.run.BeamStorage;
import org.jixiao.run.LatestRun;
import org.jixiao.run.ManifestHead;
import org.jixiao.run.Progress;
import org.jixiao.run.PublishedRuns;

/**
 * A run that is published.
 *
 * @param settings with the name under which it is published
 * @param manifest up to its lists of files
 * @param isLatest whether readers of {@code latest} get it
 * @param millis from the run's begin
 */
record Published(
    Settings settings, JsonNode manifest, Progress progress, boolean isLatest, long millis) {

  static Published read(Settings settings, Progress progress, long millis) throws IOException {
    boolean isSeen = progress.stage() == Progress.Stage.PUBLISHED;
    Settings named =
        isSeen ? settings.revision(progress.revision()) : PublishedRuns.lastRevision(settings);
    JsonNode manifest = ManifestHead.read(named.published() + "/manifest.json");
    boolean isLatest =
        LatestRun.of(named.output()).filter(run -> run.name().equals(named.runId())).isPresent();
    return new Published(named, manifest, progress, isLatest, millis);
  }

  long count(String name) {
    return manifest.path("counts").path(name).asLong(0);
  }

  /** What the run tells its caller. */
  int exitCode() {
    if (settings.strict() && count("fatal_findings") > 0) return ExitCode.FATAL_RULE;
    return count("records_rejected") > 0 ? ExitCode.REJECTIONS : ExitCode.DONE;
  }

  /** Where readers find it; a store has no link {@code latest}. */
  String place() {
    boolean isLinked = isLatest && BeamStorage.isLocal(settings.output());
    return isLinked ? settings.output() + "/latest" : settings.published();
  }
}
