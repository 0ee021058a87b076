package org.jixiao.oracle;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.DocumentReader;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Range;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Staged;
import org.jixiao.ingest.Stager;
import org.jixiao.ingest.Storage;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.Outlier;
import org.jixiao.model.ReviewReason;
import org.jixiao.run.Assessor;
import org.jixiao.run.Completion;
import org.jixiao.run.RulePacks;
import org.jixiao.run.TextReports;
import org.jixiao.write.PartFile;
import org.jixiao.write.Tables;

/**
 * Does the main job on two threads and publishes nothing: {@code OUTPUT/tables} holds the files
 * that a run of the pipeline would publish.
 */
public final class Oracle {
  private static final String RULE_PACK = "guangzhou-2019";

  private final Storage disk = new LocalDisk();
  private final Assessor assessor = Assessor.of(RulePacks.named(RULE_PACK));
  private final Completion completion = new Completion(Vocabulary.standard());
  private final TwoThreads two;
  private final ExpectedDepartments expected;
  private final Path work;
  private final Shelf shelf;

  private Oracle(TwoThreads two, ExpectedDepartments expected, Path output) {
    this.two = two;
    this.expected = expected;
    this.work = output.resolve("work");
    this.shelf = new Shelf(work.resolve("parts"), output.resolve("tables"));
  }

  /** {@code INPUT… OUTPUT}: the last argument is the directory to write. */
  public static void main(String[] arguments) throws IOException {
    int last = arguments.length - 1;
    List<String> inputs =
        Stream.of(arguments).limit(last).map(i -> Path.of(i).toAbsolutePath().toString()).toList();
    run(inputs, ExpectedDepartments.unknown(), Path.of(arguments[last]), Batch.SPLIT_BYTES);
  }

  /** Writes the tables of files and directories, which are named by absolute paths. */
  static void run(List<String> inputs, ExpectedDepartments expected, Path output, long splitBytes)
      throws IOException {
    try (TwoThreads two = new TwoThreads()) {
      new Oracle(two, expected, output).run(inputs, splitBytes);
    }
  }

  private void run(List<String> inputs, long splitBytes) throws IOException {
    List<Batch> batches = Batch.plan(InputNames.resolve(inputs, disk), splitBytes);
    List<Staged> staged = stage(batches);
    List<Split> splits =
        staged.stream()
            .flatMap(batch -> batch.splits().stream())
            .sorted(comparingLong(Split::order))
            .toList();
    List<FirstReading> first = two.each(splits, split -> FirstReading.of(split, disk, completion));
    List<SecondReading> second = judge(splits, first);

    List<PartFile> parts = new ArrayList<>();
    second.forEach(reading -> parts.addAll(reading.parts));
    List<Seen> seen = second.stream().flatMap(reading -> reading.seen.stream()).toList();
    int shards = splits.get(0).shards();
    parts.addAll(shards("places", seen, shards, Oracle::city, this::places));
    parts.addAll(
        shards("histories", seen, shards, s -> Names.present(s.digest()), Oracle::histories));
    Comparisons comparisons = Comparisons.of(seen);
    parts.addAll(outliers("peers", shards, comparisons.nearby()));
    parts.addAll(outliers("jumps", shards, comparisons.history()));
    List<Comparisons.Placed> pools = new ArrayList<>(comparisons.wide());
    pools.addAll(comparisons.pooled());
    parts.addAll(outliers("pools", shards, pools));
    Rolls rolls = new Rolls(seen, expected);
    parts.addAll(rolls(rolls, shards));
    parts.addAll(reviews(seen, rolls, comparisons, shards));
    List<Shelf.Rows<?>> inputTable =
        List.of(new Shelf.Rows<>(Tables.INPUTS, InputAccounts.of(staged, first, second, two)));
    parts.addAll(shelf.write("inputs", inputTable));
    parts.addAll(shards("terms", seen, shards, Oracle::city, Oracle::terms));
    shelf.finish(parts);
    delete(work);
  }

  private List<Staged> stage(List<Batch> batches) {
    DocumentReader documents = new TextReports(Vocabulary.standard());
    return two.each(
        batches,
        batch -> {
          Path records = work.resolve("records/batch-" + batch.number());
          return new Stager(disk, documents).stage(batch, records.toString());
        });
  }

  private List<SecondReading> judge(List<Split> splits, List<FirstReading> first) {
    Set<Submission.Place> superseded =
        Submission.superseded(first.stream().flatMap(f -> f.submissions().stream()).toList());
    Map<Range, Long> firstLines = firstLines(splits, first);
    return two.each(
        splits,
        split ->
            SecondReading.of(
                split,
                split.ranges().stream().map(firstLines::get).toList(),
                superseded,
                disk,
                completion,
                assessor,
                shelf.writer("scan-" + split.order())));
  }

  /** The number of the first line that begins in each range. */
  private static Map<Range, Long> firstLines(List<Split> splits, List<FirstReading> first) {
    Map<Range, Long> firstLines = new HashMap<>();
    Map<String, Long> next = new HashMap<>();
    for (int i = 0; i < splits.size(); i++) {
      List<Range> ranges = splits.get(i).ranges();
      for (int j = 0; j < ranges.size(); j++) {
        Range range = ranges.get(j);
        long line = next.getOrDefault(range.path(), 1L);
        firstLines.put(range, line);
        next.put(range.path(), line + first.get(i).lines().get(j));
      }
    }
    return firstLines;
  }

  /** Reports that belong together are in the same shard; each shard makes a part. */
  private List<PartFile> shards(
      String name,
      List<Seen> all,
      int shards,
      Function<Seen, String> key,
      Function<List<Seen>, List<Shelf.Rows<?>>> tables) {
    SortedMap<Integer, List<Seen>> byShard =
        all.stream()
            .collect(
                groupingBy(
                    seen -> Math.floorMod(key.apply(seen).hashCode(), shards),
                    TreeMap::new,
                    toList()));
    return two
        .each(
            List.copyOf(byShard.keySet()),
            shard -> shelf.write(name + "-" + shard, tables.apply(byShard.get(shard))))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Answers in their order; those of a shard make a part. */
  private List<PartFile> outliers(String name, int shards, List<Comparisons.Placed> answers) {
    SortedMap<Integer, List<Outlier>> byShard = new TreeMap<>();
    for (Comparisons.Placed placed : answers) {
      int shard = Math.floorMod(placed.key().hashCode(), shards);
      byShard.computeIfAbsent(shard, unused -> new ArrayList<>()).add(placed.answer());
    }
    List<PartFile> parts = new ArrayList<>();
    for (Map.Entry<Integer, List<Outlier>> shard : byShard.entrySet()) {
      List<Shelf.Rows<?>> rows = List.of(new Shelf.Rows<>(Tables.OUTLIERS, shard.getValue()));
      try {
        parts.addAll(shelf.write(name + "-" + shard.getKey(), rows));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return parts;
  }

  private static String city(Seen seen) {
    return seen.digest().city() == null ? "" : seen.digest().city();
  }

  private List<PartFile> rolls(Rolls rolls, int shards) throws IOException {
    List<PartFile> parts = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      int number = shard;
      List<CoverageGap> gaps =
          rolls.gaps(
              code -> Math.floorMod((code == null ? "" : code).hashCode(), shards) == number);
      List<Shelf.Rows<?>> table = List.of(new Shelf.Rows<>(Tables.COVERAGE_GAPS, gaps));
      parts.addAll(shelf.write("rolls-" + shard, table));
    }
    return parts;
  }

  private List<PartFile> reviews(List<Seen> seen, Rolls rolls, Comparisons comparisons, int shards)
      throws IOException {
    List<ReviewReason> reasons = new ArrayList<>(Reviews.ofFindings(seen));
    reasons.addAll(Reviews.ofThemes(seen));
    reasons.addAll(Reviews.ofOutliers(comparisons));
    reasons.addAll(Reviews.ofMissing(rolls.gaps(code -> true), rolls));
    List<PartFile> parts = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      int number = shard;
      List<ReviewReason> mine =
          reasons.stream()
              .filter(r -> Math.floorMod(Reviews.place(r).hashCode(), shards) == number)
              .toList();
      List<Shelf.Rows<?>> table = List.of(new Shelf.Rows<>(Tables.REVIEW_LIST, Reviews.of(mine)));
      parts.addAll(shelf.write("reviews-" + shard, table));
    }
    return parts;
  }

  private List<Shelf.Rows<?>> places(List<Seen> seen) {
    Rolls rolls = new Rolls(seen, expected);
    return List.of(
        new Shelf.Rows<>(Tables.DISTRICT_YEAR, PlaceYears.districts(seen, rolls)),
        new Shelf.Rows<>(Tables.TYPE_YEAR, PlaceYears.types(seen, rolls)),
        new Shelf.Rows<>(Tables.CITY_YEAR, PlaceYears.cities(seen, rolls)),
        new Shelf.Rows<>(Tables.THEME_YEAR, Themes.years(seen)),
        new Shelf.Rows<>(Tables.THEME_RECURRENCE, Recurring.ofPlaces(seen)));
  }

  private static List<Shelf.Rows<?>> histories(List<Seen> seen) {
    return List.of(
        new Shelf.Rows<>(Tables.DEPARTMENT_TREND, Histories.trends(seen)),
        new Shelf.Rows<>(Tables.THEME_RECURRENCE, Recurring.ofDepartments(seen)));
  }

  private static List<Shelf.Rows<?>> terms(List<Seen> seen) {
    return List.of(new Shelf.Rows<>(Tables.EMERGING_TERMS, EmergingTerms.of(seen)));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) Files.delete(entry);
    }
  }
}
