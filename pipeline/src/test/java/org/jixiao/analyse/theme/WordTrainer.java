package org.jixiao.analyse.theme;

import java.util.List;
import java.util.TreeMap;

/** Makes the file of weighted words from labelled statements; the same from the same. */
final class WordTrainer {
  /** What the weights are multiplied by before they are rounded. */
  private static final int SCALE = 10;

  /** Lesser weights are left out. */
  private static final int LEAST = 6;

  private final ThemeDictionary dictionary;
  private final StatementReader reader;

  WordTrainer(ThemeDictionary dictionary) {
    this.dictionary = dictionary;
    reader = new StatementReader(dictionary);
  }

  /** The file's text. */
  String train(List<LabelledStatement> statements) {
    TrainingSet set = new TrainingSet();
    for (LabelledStatement one : statements) set.add(one.read(reader).reading(), one.themes());
    double[][] weights =
        new RankMachine(set.examples(), set.words(), dictionary.lastNumber()).learn();
    TreeMap<String, String> lines = new TreeMap<>();
    for (int word = 0; word < weights.length; word++) {
      String line = line(weights[word], SCALE * set.stretch(word));
      if (!line.isEmpty()) lines.put(printed(set.key(word)), line);
    }
    StringBuilder file = new StringBuilder(WordFile.HEADER);
    lines.forEach((word, line) -> file.append(word).append(line).append('\n'));
    return file.toString();
  }

  private static String line(double[] weights, double scale) {
    StringBuilder line = new StringBuilder();
    for (int theme = 0; theme < weights.length; theme++) {
      long weight = Math.round(weights[theme] * scale);
      if (Math.abs(weight) < LEAST) continue;
      line.append(line.isEmpty() ? ',' : ' ').append(theme);
      line.append(weight < 0 ? '-' : '+').append(Math.abs(weight));
    }
    return line.toString();
  }

  private static String printed(int key) {
    if (Signal.is(key)) return Signal.print(key);
    char second = (char) key;
    String first = String.valueOf((char) (key >>> 16));
    return second == 0 ? first : first + second;
  }
}
