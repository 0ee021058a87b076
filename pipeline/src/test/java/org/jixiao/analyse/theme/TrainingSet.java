package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labelled statements as vectors: how much of each word they have, scarce words counting more. */
final class TrainingSet {
  /** So many times does what a scarce word tells outweigh what its scarcity says by itself. */
  private static final double SCARCITY = 1.5;

  private static final double SIGNAL = 8;

  /** Brings the signal that every statement has to about the length of its other words. */
  private static final double ANY = 5;

  /** A statement: the numbers of its words, each once, their values, and its themes. */
  static final class Example {
    /** Their numbers. */
    final int[] words;

    /** All but that of {@link Signal#ANY} have the length 1 together. */
    final double[] values;

    /** As labelled, the primary first; only 0 when none. */
    final int[] themes;

    private Example(int[] words, double[] values, int[] themes) {
      this.words = words;
      this.values = values;
      this.themes = themes;
    }
  }

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> keys = new ArrayList<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final List<Map<Integer, Integer>> statements = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();

  void add(Reading reading, List<Integer> themes) {
    Map<Integer, Integer> parts = new LinkedHashMap<>();
    for (int i = 0; i < reading.size(); i++)
      parts.merge(number(reading.key(i)), reading.part(i), Integer::sum);
    for (int number : parts.keySet()) frequencies.set(number, frequencies.get(number) + 1);
    statements.add(parts);
    labels.add(
        themes.isEmpty() ? new int[1] : themes.stream().mapToInt(Integer::intValue).toArray());
  }

  private int number(int key) {
    Integer known = numbers.get(key);
    if (known != null) return known;
    numbers.put(key, keys.size());
    keys.add(key);
    frequencies.add(0);
    return keys.size() - 1;
  }

  /** How many words there are. */
  int words() {
    return keys.size();
  }

  int key(int word) {
    return keys.get(word);
  }

  /** By how much the value of a word is stretched. */
  double stretch(int word) {
    if (keys.get(word) == Signal.ANY) return ANY;
    if (Signal.is(keys.get(word))) return SIGNAL;
    double scarcity = StrictMath.log((statements.size() + 1.0) / (frequencies.get(word) + 1));
    return StrictMath.pow(scarcity + 1, SCARCITY);
  }

  List<Example> examples() {
    double[] stretch = new double[words()];
    for (int word = 0; word < stretch.length; word++) stretch[word] = stretch(word);
    List<Example> examples = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      examples.add(example(statements.get(i), labels.get(i), stretch));
    }
    return examples;
  }

  private Example example(Map<Integer, Integer> parts, int[] themes, double[] stretch) {
    int[] words = parts.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] values = new double[words.length];
    double squares = 0;
    for (int i = 0; i < words.length; i++) {
      values[i] = stretch[words[i]] * parts.get(words[i]) / Reading.WHOLE;
      if (keys.get(words[i]) != Signal.ANY) squares += values[i] * values[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) values[i] /= length;
    return new Example(words, values, themes);
  }
}
