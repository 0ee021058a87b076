package org.jixiao.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A published run on the local disk and what its manifest says of it.
 *
 * @param folder {@code DIR/runs/NAME}
 * @param rulePack id of the pack that judged
 * @param version of Jixiao that made it
 * @param inputs absolute paths, directories or globs, as the run read them
 */
public record PublishedRun(
    Path folder, String name, String rulePack, String version, List<String> inputs) {
  private static final String MANIFEST = "manifest.json";
  private static final String LATEST = "latest";
  private static final String POINTER = "latest.json";
  private static final String RUNS = "runs";

  public PublishedRun {
    inputs = List.copyOf(inputs);
  }

  /**
   * The run at {@code where}: a run's own folder, {@code latest}, or an output directory, whose
   * latest run it is; nothing where no complete run is.
   */
  public static Optional<PublishedRun> find(Path where) throws IOException {
    for (Path folder : List.of(where, where.resolve(LATEST), pointedToBy(where))) {
      if (Files.isRegularFile(folder.resolve(MANIFEST))) return Optional.of(read(folder));
    }
    return Optional.empty();
  }

  /** Where links are not kept, as in a copy, only the pointer's text tells the latest run. */
  private static Path pointedToBy(Path output) throws IOException {
    Path pointer = output.resolve(POINTER);
    if (!Files.isRegularFile(pointer)) return output;
    JsonNode manifest = new ObjectMapper().readTree(pointer.toFile()).path("manifest");
    Path folder = output.resolve(manifest.asText(MANIFEST)).normalize().getParent();
    return folder != null && folder.startsWith(output.normalize()) ? folder : output;
  }

  private static PublishedRun read(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
      JsonNode manifest = ManifestHead.read(in);
      List<String> inputs = new ArrayList<>();
      manifest.path("settings").path("inputs").forEach(input -> inputs.add(input.asText()));
      return new PublishedRun(
          folder.toRealPath(),
          manifest.path("run").asText(),
          manifest.path("rule_pack").asText(),
          manifest.path("versions").path("jixiao").asText(),
          inputs);
    }
  }

  /** The folder of all tables. */
  public Path tables() {
    return folder.resolve("tables");
  }

  /**
   * The run of the same output directory that was published last before this one, by the clock of
   * the file system; nothing before the first.
   */
  public Optional<PublishedRun> before() throws IOException {
    Path runs = folder.getParent();
    if (runs == null || !runs.endsWith(RUNS)) return Optional.empty();
    List<String> names = PublishedRuns.newestFirst(runs);
    int older = names.indexOf(String.valueOf(folder.getFileName())) + 1;
    if (older == 0 || older == names.size()) return Optional.empty();
    return Optional.of(read(runs.resolve(names.get(older))));
  }

  /**
   * The names of the runs that a person who wrote {@code where} may have meant: those beside it, or
   * in it when it is an output directory.
   */
  public static List<String> known(Path where) throws IOException {
    Path beside = where.toAbsolutePath().normalize().getParent();
    Path runs = beside != null && beside.endsWith(RUNS) ? beside : where.resolve(RUNS);
    return Files.isDirectory(runs) ? PublishedRuns.newestFirst(runs) : List.of();
  }
}
