package org.jixiao.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jixiao.Settings;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.ingest.Sha256;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Rendering;
import org.jixiao.write.Summary;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;

/**
 * Publishes a run: moves the finished part files to their places, writes the summary, then the
 * manifest, and swings the pointer to the run last. Until then readers see the run before; every
 * step may be repeated.
 */
final class Publisher {
  private static final String SUMMARY = "summary.csv";

  private final Settings settings;
  private final Parts parts;

  Publisher(Settings settings) {
    this(settings, Parts.of(settings));
  }

  private Publisher(Settings settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
  }

  void publish(Harvest harvest) throws IOException {
    Stopwatch watch = Stopwatch.started();
    byte[] csv = summary(harvest);
    PublishedFile summary = summaryFile(harvest, csv);
    Revision revision = revision(harvest.parts(), summary);
    Settings named = revision.settings();
    if (!revision.isPublished()) new Publisher(named, parts).write(harvest, summary, csv);
    if (LatestRun.of(settings.output()).map(run -> run.givesWayTo(settings)).orElse(true)) {
      new LatestPointer(settings.output(), named.runId()).swing();
    }
    long number = revision.number();
    Tallies.of(settings).leave(new Tally(Tally.Step.PUBLISHED, 0, number, 0, 0, 0, watch.millis()));
  }

  private Revision revision(List<PartFile> staged, PublishedFile summary) throws IOException {
    List<PublishedFile> files = new ArrayList<>(List.of(summary));
    PartNumbers.of(staged).forEach(part -> files.add(PublishedFile.of(part)));
    int made = emptyTables(staged).size() + Renderings.of(Optional.empty()).size();
    return Revision.find(settings, files, files.size() + made);
  }

  private void write(Harvest harvest, PublishedFile summary, byte[] csv) throws IOException {
    List<PublishedFile> outputs = new ArrayList<>();
    move(harvest.parts()).forEach(part -> outputs.add(PublishedFile.of(part)));
    writeEmptyTables(harvest.parts()).forEach(part -> outputs.add(PublishedFile.of(part)));
    try (OutputStream out = BeamStorage.output(settings.published() + "/" + SUMMARY)) {
      out.write(csv);
    }
    outputs.add(summary);
    List<Rendering> renderings = Renderings.of(PreviousRun.tables(settings));
    outputs.addAll(new RunFolder(settings.published()).render(renderings));
    new Manifest(settings, parts.packs().joined()).write(harvest, outputs);
  }

  /** The parts of each partition in their order, numbered from 0, at their published places. */
  private List<PartFile> move(List<PartFile> staged) throws IOException {
    List<PartFile> published = PartNumbers.of(staged);
    List<ResourceId> from = new ArrayList<>();
    List<ResourceId> to = new ArrayList<>();
    for (int i = 0; i < staged.size(); i++) {
      from.add(BeamStorage.resource(parts.folder() + "/" + staged.get(i).path()));
      to.add(BeamStorage.resource(settings.published() + "/" + published.get(i).path()));
    }
    FileSystems.rename(
        from,
        to,
        StandardMoveOptions.IGNORE_MISSING_FILES,
        StandardMoveOptions.SKIP_IF_DESTINATION_EXISTS);
    for (PartFile part : published) checkWhole(part);
    return published;
  }

  /** A file that was lost on its way must not be listed in a manifest. */
  private void checkWhole(PartFile part) throws IOException {
    String path = settings.published() + "/" + part.path();
    long bytes = FileSystems.matchSingleFileSpec(path).sizeBytes();
    if (bytes != part.bytes()) {
      throw new IOException(path + " has " + bytes + " bytes, not " + part.bytes());
    }
  }

  private static List<Table<?>> emptyTables(List<PartFile> found) {
    Set<String> filled = new HashSet<>();
    found.forEach(part -> filled.add(part.table()));
    List<Table<?>> empty = new ArrayList<>(Tables.ALL);
    empty.removeIf(table -> filled.contains(table.name()));
    return empty;
  }

  private List<PartFile> writeEmptyTables(List<PartFile> found) throws IOException {
    PartFolder folder = new PartFolder(settings.published() + "/" + PartNumbers.TABLES);
    List<PartFile> empty = new ArrayList<>();
    for (Table<?> table : emptyTables(found)) {
      PartFile part = PartWriter.emptyPart(folder, table, parts.packs());
      empty.add(PartNumbers.at(part, PartNumbers.TABLES + "/" + part.path()));
    }
    return empty;
  }

  private static byte[] summary(Harvest harvest) throws IOException {
    Map<String, String> themes = new HashMap<>();
    for (Theme theme : ThemeDictionary.standard().themes()) themes.put(theme.id(), theme.zh());
    Map<Summary.DistrictYear, Long> outliers = new HashMap<>();
    harvest
        .outliers()
        .forEach(
            (place, count) ->
                outliers.put(
                    new Summary.DistrictYear(place.city(), place.district(), place.fiscalYear()),
                    (long) count));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    new Summary(outliers, themes).write(harvest.districts(), harvest.cities(), csv);
    return csv.toByteArray();
  }

  private static PublishedFile summaryFile(Harvest harvest, byte[] csv) {
    long rows = (long) harvest.districts().size() + harvest.cities().size();
    return new PublishedFile(null, SUMMARY, rows, csv.length, Sha256.of(csv));
  }
}
