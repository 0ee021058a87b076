package org.jixiao.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.generate.Generator;
import org.jixiao.model.Report;
import org.jixiao.record.ReportWriter;

/**
 * Some inputs made from a seed: generated records, some of them with holes or submitted twice, as
 * JSON Lines or arrays in several files, some of the sample and damaged files among them.
 *
 * @param folders by name, the bytes of the files in each by name
 * @param expected a list of departments that should report, or null
 * @param splitBytes that cut them into a few splits
 */
record ReportSet(
    SortedMap<String, SortedMap<String, byte[]>> folders, List<String> expected, long splitBytes) {
  private static final int[] SIZES = {0, 1, 2, 3, 5, 8, 13, 30, 30, 60, 60, 120, 120, 250, 500};
  private static final int LARGEST = 2_000;
  private static final int MOST_SPLITS = 6;
  private static final Path DATA = Path.of("../data");
  private static final ReportWriter WRITER = new ReportWriter();

  static ReportSet of(long seed) throws IOException {
    Random random = new Random(seed);
    SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
    for (int i = 0; i <= random.nextInt(3); i++) folders.put("folder-" + i, new TreeMap<>());
    List<SortedMap<String, byte[]>> some = List.copyOf(folders.values());
    List<Report> records = records(seed, random);
    List<List<Report>> files = deal(records, random);
    for (int i = 0; i < files.size(); i++) {
      byte[] bytes = random.nextInt(5) == 0 ? array(files.get(i)) : lines(files.get(i));
      pick(some, random).put("records-" + i + ".jsonl", bytes);
    }
    if (random.nextInt(3) == 0) copy("sample", 1 + random.nextInt(8), some, random);
    if (random.nextInt(5) == 0) copy("damaged", 1 + random.nextInt(4), some, random);
    long bytes = some.stream().flatMap(f -> f.values().stream()).mapToLong(b -> b.length).sum();
    return new ReportSet(
        folders,
        random.nextInt(3) == 0 ? expected(records, random) : null,
        Math.max(1_024, bytes / (1 + random.nextInt(MOST_SPLITS)) + random.nextInt(99)));
  }

  private static List<Report> records(long seed, Random random) {
    int size = seed % 30 == 29 ? LARGEST - random.nextInt(500) : SIZES[(int) (seed % SIZES.length)];
    List<Report> records =
        new ArrayList<>(new Generator(seed).first(size).map(made -> made.report()).toList());
    if (random.nextBoolean()) records.replaceAll(report -> Holes.in(report, random));
    for (int i = 0; i < size / 25; i++) records.add(records.get(random.nextInt(size)));
    return records;
  }

  /** Some of those who report, under old or present names, and some who never do. */
  private static List<String> expected(List<Report> records, Random random) {
    List<String> lines = new ArrayList<>(List.of("部门名称,起始年度,终止年度"));
    lines.add("广州市从化区无人局,,");
    lines.add("广州市工商局,2020,2022");
    lines.add("广州市荔湾区市场局,2022,");
    TreeSet<String> names = new TreeSet<>();
    for (Report report : records) {
      String name = report.department().name();
      if (name != null && name.startsWith("广州市") && !isListed(name, lines)) names.add(name);
    }
    for (String name : names) {
      if (random.nextInt(4) == 0) continue;
      String since = random.nextInt(5) == 0 ? "" + (2020 + random.nextInt(4)) : "";
      lines.add('"' + name + "\"," + since + (random.nextInt(5) == 0 ? ",2023" : ","));
    }
    return lines;
  }

  private static boolean isListed(String name, List<String> lines) {
    return lines.stream().anyMatch(line -> line.startsWith(name + ","));
  }

  /** Writes the list of departments and answers its path; null when there is none. */
  String writeExpected(Path file) throws IOException {
    return expected == null ? null : Files.write(file, expected).toString();
  }

  private static List<List<Report>> deal(List<Report> records, Random random) {
    List<List<Report>> files = new ArrayList<>();
    int count = records.isEmpty() ? random.nextInt(2) : 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) files.add(new ArrayList<>());
    for (Report report : records) pick(files, random).add(report);
    return files;
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static byte[] lines(List<Report> reports) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Report report : reports) WRITER.writeLine(report, lines);
    return lines.toByteArray();
  }

  private static byte[] array(List<Report> reports) {
    List<String> records = new ArrayList<>();
    for (Report report : reports) records.add(new String(WRITER.bytes(report), UTF_8));
    return ("[" + String.join(",\n", records) + "]").getBytes(UTF_8);
  }

  private static void copy(
      String folder, int count, List<SortedMap<String, byte[]>> folders, Random random)
      throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(DATA.resolve(folder))) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, random);
    for (Path file : files.subList(0, count)) {
      pick(folders, random).put("data/" + file.getFileName(), Files.readAllBytes(file));
    }
  }

  /** Writes all folders below {@code root} and names them. */
  List<String> write(Path root) throws IOException {
    List<String> inputs = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, byte[]>> folder : folders.entrySet()) {
      inputs.add(write(root.resolve(folder.getKey()), List.copyOf(folder.getValue().keySet())));
    }
    return inputs;
  }

  /** The same below folders whose paths have another order, created in another order. */
  List<String> writeShuffled(Path root, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> inputs = new ArrayList<>();
    int number = folders.size();
    for (String folder : folders.keySet()) {
      List<String> files = new ArrayList<>(folders.get(folder).keySet());
      Collections.shuffle(files, random);
      inputs.add(write(root.resolve("place-" + number-- + "/" + folder), files));
    }
    Collections.shuffle(inputs, random);
    return inputs;
  }

  private String write(Path folder, List<String> files) throws IOException {
    Files.createDirectories(folder);
    for (String file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), folders.get(folder.getFileName().toString()).get(file));
    }
    return folder.toString();
  }
}
