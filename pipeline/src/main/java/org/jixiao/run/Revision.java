package org.jixiao.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.Settings;

/**
 * Under which name a run is published. A run's folder never changes once it has a manifest: the
 * same results are left as they are; other results of the same name get a number behind it.
 *
 * @param settings with the name
 * @param number 1 is the bare name
 * @param isPublished whether the same results are there already
 */
record Revision(Settings settings, long number, boolean isPublished) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The name for results.
   *
   * @param files of the run that hold something
   * @param all how many files there are, those of empty tables too
   */
  static Revision find(Settings settings, List<PublishedFile> files, int all) throws IOException {
    for (long number = 1; ; number++) {
      Settings named = settings.revision(number);
      if (!ManifestHead.exists(named.published())) return new Revision(named, number, false);
      if (holds(named, files, all)) return new Revision(named, number, true);
    }
  }

  private static boolean holds(Settings named, List<PublishedFile> files, int all)
      throws IOException {
    JsonNode outputs;
    try (InputStream in = new BeamStorage().open(named.published() + "/manifest.json", 0)) {
      outputs = JSON.readTree(in).path("outputs");
    }
    if (outputs.size() != all) return false;
    Map<String, String> published = new HashMap<>();
    for (JsonNode file : outputs) {
      published.put(file.path("path").asText(), file.path("sha256").asText());
    }
    return files.stream().allMatch(file -> file.sha256().equals(published.get(file.path())));
  }
}
