package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.util.Map;
import org.jixiao.Settings;
import org.jixiao.analyse.emerging.Explained;
import org.jixiao.analyse.emerging.Spoken;

/**
 * Files of statements that a theme explains, in the staging folder under names that no other
 * attempt has: a line of each distinct text, its count before it. They go round the shuffle, for
 * they are read once, one line at a time, and only counted.
 */
record ExplainedFiles(String folder) implements Serializable {

  static ExplainedFiles of(Settings settings) {
    return new ExplainedFiles(settings.staging() + "/terms");
  }

  /** Writes the explained statements of a split and city. */
  SpokenBlock store(long order, String city, Spoken spoken) throws IOException {
    String path = folder + "/" + Attempt.unique("explained-" + order);
    try (Writer out = new OutputStreamWriter(BeamStorage.output(path), UTF_8)) {
      for (Map.Entry<String, Integer> text : spoken.explained().entrySet()) {
        out.append(text.getValue().toString()).append('\t').append(text.getKey()).append('\n');
      }
    }
    return new SpokenBlock(city, spoken.unexplainedOnly(), path);
  }

  /** Tells {@code explained} of every statement of a block. */
  static void read(SpokenBlock block, Explained explained) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new BeamStorage().open(block.explainedFile(), 0), UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        explained.add(line.substring(tab + 1), Integer.parseInt(line, 0, tab, 10));
      }
    }
  }
}
