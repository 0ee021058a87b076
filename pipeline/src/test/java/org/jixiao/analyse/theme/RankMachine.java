package org.jixiao.analyse.theme;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jixiao.analyse.theme.TrainingSet.Example;

/**
 * A support vector machine that ranks themes: the primary theme shall outweigh all that a statement
 * does not have, by 1; any further theme them by less, and the primary the further. Solved in the
 * dual, a pair of themes at a time (Crammer and Singer, 2001; Keerthi et al., 2008), always in the
 * same order, so that the same statements give the same weights.
 */
final class RankMachine {
  private static final int ROUNDS = 20;
  private static final double MARGIN = 1;
  private static final double FURTHER_MARGIN = 0.5;
  private static final double COST = 1;
  private static final double FURTHER_COST = 0.5;

  private final int themes;
  private final List<Example> examples;
  private final double[][] weights;
  private final double[][][] duals;

  /** For themes up to a number, 0 meaning none. */
  RankMachine(List<Example> examples, int words, int lastTheme) {
    this.examples = examples;
    themes = lastTheme + 1;
    weights = new double[words][themes];
    duals = new double[examples.size()][][];
    for (int i = 0; i < duals.length; i++) {
      duals[i] = new double[examples.get(i).themes.length][themes];
    }
  }

  /** The weights by word and theme. */
  double[][] learn() {
    SplittableRandom random = new SplittableRandom(7);
    int[] order = new int[duals.length];
    for (int i = 0; i < order.length; i++) order[i] = i;
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int number : order) new Step(examples.get(number), duals[number]).take();
    }
    return weights;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  /** Makes the weights fit one example better. */
  private final class Step {
    private final Example example;
    private final double[][] dual;
    private final double[] scores = new double[themes];
    private final double[] changes = new double[themes];
    private double square;

    Step(Example example, double[][] dual) {
      this.example = example;
      this.dual = dual;
      for (int i = 0; i < example.words.length; i++) {
        double value = example.values[i];
        square += value * value;
        double[] row = weights[example.words[i]];
        for (int theme = 0; theme < themes; theme++) scores[theme] += value * row[theme];
      }
    }

    void take() {
      int[] own = example.themes;
      raise(own[0], dual[0], MARGIN, COST);
      for (int i = 1; i < own.length; i++) {
        raise(own[i], dual[i], FURTHER_MARGIN, FURTHER_COST);
        raise(own[0], own[i], dual[i], FURTHER_MARGIN, FURTHER_COST - dual[i][own[0]]);
      }
      if (Arrays.stream(changes).allMatch(change -> change == 0)) return;
      for (int i = 0; i < example.words.length; i++) {
        double[] row = weights[example.words[i]];
        for (int k = 0; k < themes; k++) row[k] += example.values[i] * changes[k];
      }
    }

    /** Above every theme that the statement does not have. */
    private void raise(int theme, double[] duals, double margin, double cost) {
      double left = cost;
      for (int rival = 0; rival < themes; rival++) if (!has(rival)) left -= duals[rival];
      for (int rival = 0; rival < themes; rival++) {
        if (!has(rival)) left -= raise(theme, rival, rival, duals, margin, left);
      }
    }

    private void raise(int theme, int rival, double[] duals, double margin, double left) {
      raise(theme, rival, theme, duals, margin, left);
    }

    private double raise(int theme, int rival, int at, double[] duals, double margin, double left) {
      double wanted = (margin - scores[theme] + scores[rival]) / (2 * square);
      double change = Math.max(-duals[at], Math.min(wanted, left));
      duals[at] += change;
      scores[theme] += change * square;
      scores[rival] -= change * square;
      changes[theme] += change;
      changes[rival] -= change;
      return change;
    }

    private boolean has(int theme) {
      for (int own : example.themes) if (own == theme) return true;
      return false;
    }
  }
}
