package org.jixiao.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.io.InputFile;
import org.jixiao.Settings;
import org.jixiao.write.TableFiles;

/** The run that readers have until another is published. */
final class PreviousRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The tables that runs are compared by. */
  private static final List<String> COMPARED = List.of("reports", "findings");

  private PreviousRun() {}

  /**
   * The tables of the run before the one that the settings name. Nothing for the first run, for one
   * of an earlier day than the latest, and where files of the run before are gone or cut off: what
   * happened to an old run must not keep a new one from being published.
   */
  static Optional<TableFiles> tables(Settings settings) throws IOException {
    Optional<LatestRun> latest = LatestRun.of(settings.output());
    if (latest.isEmpty() || !latest.get().givesWayTo(settings)) return Optional.empty();
    String folder = settings.named(latest.get().name()).published();
    TableFiles tables = new RunFolder(folder).tables();
    return isWhole(folder, tables) ? Optional.of(tables) : Optional.empty();
  }

  private static boolean isWhole(String folder, TableFiles tables) throws IOException {
    JsonNode outputs;
    try (InputStream in = new BeamStorage().open(folder + "/manifest.json", 0)) {
      outputs = JSON.readTree(in).path("outputs");
    }
    for (String table : COMPARED) {
      long bytes = 0;
      for (InputFile file : tables.in(table)) bytes += file.getLength();
      if (bytes != listed(outputs, PartNumbers.TABLES + "/" + table + "/")) return false;
    }
    return true;
  }

  private static long listed(JsonNode outputs, String below) {
    long bytes = 0;
    for (JsonNode file : outputs) {
      if (file.path("path").asText().startsWith(below)) bytes += file.path("bytes").asLong();
    }
    return bytes;
  }
}
