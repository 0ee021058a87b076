package org.jixiao.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.emerging.Explained;
import org.jixiao.analyse.emerging.Spoken;

/**
 * Statements that a theme explains, in files as the pipeline has them, for they are many and only
 * counted.
 */
record PlainSpoken(Path folder) {

  /** The same scan, its explained statements written away. */
  SplitScan.Scanned store(long order, SplitScan.Scanned scanned) throws IOException {
    SortedMap<String, Spoken> unexplained = new TreeMap<>();
    for (Map.Entry<String, Spoken> city : scanned.spoken().entrySet()) {
      write(file(order, unexplained.size()), city.getValue());
      unexplained.put(city.getKey(), city.getValue().unexplainedOnly());
    }
    return new SplitScan.Scanned(
        scanned.parts(),
        scanned.fates(),
        scanned.partials(),
        scanned.digests(),
        scanned.reasons(),
        unexplained,
        scanned.digits(),
        scanned.rejections(),
        scanned.counts());
  }

  /** What is spoken in a scan that was stored, city by city. */
  List<SpokenBlock> blocks(long order, SplitScan.Scanned stored) {
    List<SpokenBlock> blocks = new ArrayList<>();
    stored
        .spoken()
        .forEach(
            (city, spoken) ->
                blocks.add(new SpokenBlock(city, spoken, file(order, blocks.size()).toString())));
    return blocks;
  }

  /** Tells {@code explained} of every statement of a block. */
  static void read(SpokenBlock block, Explained explained) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(Path.of(block.explainedFile()))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        explained.add(line.substring(tab + 1), Integer.parseInt(line, 0, tab, 10));
      }
    }
  }

  private Path file(long order, int city) {
    return folder.resolve("explained-" + order + "-" + city);
  }

  private void write(Path file, Spoken spoken) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, Integer> text : spoken.explained().entrySet()) {
        out.append(text.getValue().toString()).append('\t').append(text.getKey()).append('\n');
      }
    }
  }
}
