package org.jixiao.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.Settings;

/**
 * The run that readers of an output directory get.
 *
 * @param businessDate or null
 */
public record LatestRun(String name, LocalDate businessDate) {

  /** The latest run, or nothing where none is published. */
  public static Optional<LatestRun> of(String output) throws IOException {
    String pointer = output + "/latest.json";
    if (new BeamStorage().list(pointer).isEmpty()) return Optional.empty();
    try (InputStream in = new BeamStorage().open(pointer, 0)) {
      String manifest = new ObjectMapper().readTree(in).path("manifest").asText();
      return Optional.of(read(ManifestHead.read(output + "/" + manifest)));
    }
  }

  private static LatestRun read(JsonNode manifest) {
    String day = manifest.path("settings").path("business_date").asText("");
    return new LatestRun(
        manifest.path("run").asText(), day.isEmpty() ? null : LocalDate.parse(day));
  }

  /** Whether a run takes its place: one for an earlier day does not. */
  boolean givesWayTo(Settings settings) {
    return businessDate == null
        || settings.businessDate() == null
        || !settings.businessDate().isBefore(businessDate);
  }
}
