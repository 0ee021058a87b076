package org.jixiao.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.Settings;

/** The published runs of an output directory, and which of them may go. */
public record PublishedRuns(Settings settings) {
  private static final String MANIFEST = "manifest.json";

  private static final Comparator<Run> NEWEST_FIRST =
      Comparator.comparingLong(Run::at).thenComparing(Run::name).reversed();

  /** A run and when its manifest was written, by the clock of the file system. */
  private record Run(String name, long at) {}

  /** Beside the run that is named by the settings. */
  public static PublishedRuns of(Settings settings) {
    return new PublishedRuns(settings);
  }

  /** The last of the runs that are published under a name and its numbers. */
  public static Settings lastRevision(Settings settings) throws IOException {
    long number = 1;
    while (ManifestHead.exists(settings.revision(number + 1).published())) number++;
    return settings.revision(number);
  }

  /**
   * Removes all but the newest, as many as the settings keep. The latest run stays, and so does the
   * one that was just published, and on a local disk a run of which a process has a file open.
   *
   * @return the names of those that were removed, in order
   */
  public List<String> retire() throws IOException {
    if (settings.keepRuns() == 0) return List.of();
    Set<String> staying = staying();
    List<String> removed = new ArrayList<>();
    for (Run run : runs()) {
      if (!staying.contains(run.name()) && !isRead(run)) {
        remove(run);
        removed.add(run.name());
      }
    }
    removed.sort(null);
    return removed;
  }

  private Set<String> staying() throws IOException {
    Set<String> staying = new HashSet<>(Set.of(settings.runId()));
    LatestRun.of(settings.output()).ifPresent(run -> staying.add(run.name()));
    for (Run run : runs().stream().sorted(NEWEST_FIRST).toList()) {
      if (staying.size() < settings.keepRuns()) staying.add(run.name());
    }
    return staying;
  }

  /** The names of the runs in a folder of the local disk, the one published last first. */
  static List<String> newestFirst(Path runs) throws IOException {
    return onDisk(runs).stream().sorted(NEWEST_FIRST).map(Run::name).toList();
  }

  private List<Run> runs() throws IOException {
    String folder = settings.output() + "/runs";
    return BeamStorage.isLocal(folder) ? onDisk(Path.of(folder)) : elsewhere(folder);
  }

  private static List<Run> onDisk(Path folder) throws IOException {
    List<Run> runs = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path run : (Iterable<Path>) children::iterator) {
        Path manifest = run.resolve(MANIFEST);
        if (Files.isRegularFile(manifest)) {
          long at = Files.getLastModifiedTime(manifest).toMillis();
          runs.add(new Run(String.valueOf(run.getFileName()), at));
        }
      }
    }
    return runs;
  }

  private static List<Run> elsewhere(String folder) throws IOException {
    return DatedFile.in(folder, "*/" + MANIFEST).stream()
        .map(manifest -> new Run(manifest.part(1), manifest.at()))
        .toList();
  }

  private boolean isRead(Run run) throws IOException {
    String folder = settings.named(run.name()).published();
    return BeamStorage.isLocal(folder) && OpenFiles.areBelow(Path.of(folder));
  }

  /** First the manifest: a run that is being removed is none. */
  private void remove(Run run) throws IOException {
    String folder = settings.named(run.name()).published();
    StoredFolder.deleteFile(folder + "/" + MANIFEST);
    StoredFolder.delete(folder);
  }
}
