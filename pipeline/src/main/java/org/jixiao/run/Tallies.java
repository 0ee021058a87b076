package org.jixiao.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.Settings;

/**
 * How far a run is, told by empty files in its staging folder: workers leave them, whoever waits
 * for the run lists them. No engine need be asked, so all engines tell the same.
 */
public record Tallies(String folder) implements Serializable {

  public static Tallies of(Settings settings) {
    return new Tallies(settings.staging() + "/tally");
  }

  /** Tells that a piece of work is done. */
  void leave(Tally tally) throws IOException {
    BeamStorage.output(folder + "/" + tally.name()).close();
  }

  /** What is done by now. */
  public Progress read() throws IOException {
    return Progress.of(BeamStorage.isLocal(folder) ? onDisk() : elsewhere());
  }

  private List<Progress.Seen> onDisk() throws IOException {
    Path path = Path.of(folder);
    if (!Files.isDirectory(path)) return List.of();
    List<Progress.Seen> seen = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        add(seen, String.valueOf(file.getFileName()), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return seen;
  }

  private List<Progress.Seen> elsewhere() throws IOException {
    List<Progress.Seen> seen = new ArrayList<>();
    for (DatedFile file : DatedFile.in(folder, "*")) add(seen, file.part(0), file.at());
    return seen;
  }

  private static void add(List<Progress.Seen> seen, String name, long at) {
    Tally.of(name).ifPresent(tally -> seen.add(new Progress.Seen(tally, at)));
  }
}
