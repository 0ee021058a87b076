package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.Settings;
import org.jixiao.Versions;
import org.jixiao.ingest.Keep;
import org.jixiao.ingest.Sha256;

/**
 * Where an output directory keeps extractions: {@code .kept/QUARTER/VERSION}. The version stands
 * for the extractor, with its libraries and data files, and for the words that were added to them;
 * rule packs judge records and have no part in making them.
 */
public final class KeptFolders {
  private static final int DIGITS = 16;

  private KeptFolders() {}

  static Keep of(Settings settings) {
    Optional<String> extractor = Versions.extractor();
    if (extractor.isEmpty()) return new Keep(new BeamStorage(), List.of());
    String words = new TreeMap<>(settings.words().files()).toString();
    String version = Sha256.of((extractor.get() + words).getBytes(UTF_8)).substring(0, DIGITS);
    List<String> folders =
        settings.keeping().quarters().stream()
            .map(quarter -> folder(settings) + "/" + quarter + "/" + version)
            .toList();
    return new Keep(new BeamStorage(), folders);
  }

  private static String folder(Settings settings) {
    return settings.output() + "/.kept";
  }

  /** Deletes what no run of this quarter and the one before needed. */
  public static void sweep(Settings settings) throws IOException {
    for (String quarter : settings.keeping().past()) {
      StoredFolder.delete(folder(settings) + "/" + quarter);
    }
  }
}
