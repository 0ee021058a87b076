package org.jixiao.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.write.PackNames;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartStore;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Summary;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;

/** Where the plain program's files are put together and published, on the local disk. */
final class PlainFiles {
  private final LocalDisk disk = new LocalDisk();
  private final Path output;
  private final Path staging;
  private final PackNames packs;

  PlainFiles(Path output, RulePacks rulePacks) {
    this.output = output;
    this.staging = output.resolve(".staging");
    this.packs = new PackNames(new TreeMap<>(rulePacks.load().ids()));
  }

  /** Where a batch's records are staged. */
  String staged(int batch) {
    return staging.resolve("records/batch-" + batch).toString();
  }

  /** Where explained statements wait. */
  PlainSpoken spoken() {
    return new PlainSpoken(staging.resolve("terms"));
  }

  PartWriter writer(Stage stage, long order) {
    return new PartWriter(
        in(staging.resolve("parts")), stage.order(order), stage + "-" + order, packs);
  }

  /** Writes small tables. */
  List<PartFile> write(Stage stage, long order, List<Parts.Rows<?>> tables) throws IOException {
    PartWriter writer = writer(stage, order);
    for (Parts.Rows<?> rows : tables) rows.writeTo(writer);
    return writer.close();
  }

  /** Writes the small tables of a shard, which count nothing. */
  Harvest harvest(Stage stage, ShardKey shard, List<Parts.Rows<?>> tables) throws IOException {
    return Harvest.of(write(stage, shard.number(), tables), new TreeMap<>());
  }

  /** Moves the parts to their places, adds the tables without rows and writes the summary. */
  void publish(Harvest harvest) throws IOException {
    List<PartFile> staged = harvest.parts();
    List<PartFile> published = PartNumbers.of(staged);
    Set<String> filled = new HashSet<>();
    for (int i = 0; i < staged.size(); i++) {
      Path target = output.resolve(published.get(i).path());
      Files.createDirectories(target.getParent());
      Files.move(staging.resolve("parts").resolve(staged.get(i).path()), target);
      filled.add(staged.get(i).table());
    }
    for (Table<?> table : Tables.ALL) {
      if (!filled.contains(table.name())) {
        PartWriter.emptyPart(in(output.resolve(PartNumbers.TABLES)), table, packs);
      }
    }
    writeSummary(harvest);
    sweep();
  }

  private void writeSummary(Harvest harvest) throws IOException {
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
    try (OutputStream out = disk.create(output.resolve("summary.csv").toString())) {
      new Summary(outliers, themes).write(harvest.districts(), harvest.cities(), out);
    }
  }

  private PartStore in(Path folder) {
    return name -> disk.create(folder.resolve(name).toString());
  }

  private void sweep() throws IOException {
    try (Stream<Path> entries = Files.walk(staging)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) Files.delete(entry);
    }
  }
}
