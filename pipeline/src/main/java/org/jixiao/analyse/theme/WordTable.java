package org.jixiao.analyse.theme;

import java.util.Arrays;
import org.jixiao.analyse.ThemeSet;

/**
 * Words and signals with what each says for or against every theme and, as number 0, against all of
 * them: whole numbers, so that a sum does not depend on its order.
 */
final class WordTable {
  private final int mask;

  /** A key and where its weights begin, by turns. */
  private final int[] slots;

  private final short[] weights;
  private final int width;

  private WordTable(int[] slots, short[] weights, int width) {
    mask = slots.length / 2 - 1;
    this.slots = slots;
    this.weights = weights;
    this.width = width;
  }

  /** How many sums a statement has: one per theme up to the last, and number 0. */
  int width() {
    return width;
  }

  /** What words of a statement weigh together, by theme; number 0 speaks against all. */
  int[] sums(Reading reading, int from, int to) {
    int[] sums = new int[width];
    short[] all = weights;
    for (int i = from; i < to; i++) {
      int at = row(reading.key(i));
      if (at < 0) continue;
      int part = reading.part(i);
      for (int theme = 0; theme < sums.length; theme++) sums[theme] += part * all[at + theme];
    }
    return sums;
  }

  /** What the words of each clause weigh. */
  int[][] sumsOfClauses(Reading reading) {
    int[][] sums = new int[reading.clauses()][];
    for (int clause = 0; clause < sums.length; clause++) {
      sums[clause] = sums(reading, reading.clauseStart(clause), reading.clauseStart(clause + 1));
    }
    return sums;
  }

  /** What a word weighs for a theme; 0 when it is unknown. */
  int weight(int key, int theme) {
    int row = row(key);
    return row < 0 ? 0 : weights[row + theme];
  }

  private int row(int key) {
    for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
      int found = slots[2 * slot];
      if (found == key) return slots[2 * slot + 1];
      if (found == 0) return -1;
    }
  }

  private static int slot(int key, int mask) {
    int mixed = key * 0x9E3779B1;
    return mixed >>> 12 & mask;
  }

  /** Fills a table word by word. */
  static final class Builder {
    private static final int ROOM = 1 << 16;
    private final int width;
    private int[] keys = new int[ROOM];
    private short[] weights;
    private int size;

    /** For themes up to the last number. */
    Builder(int lastTheme) {
      width = lastTheme + 1;
      weights = new short[ROOM * width];
    }

    /** Begins a word; weights that are not set are 0. */
    void word(int key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        weights = Arrays.copyOf(weights, 2 * weights.length);
      }
      keys[size++] = key;
    }

    /** Sets a weight of the word begun last. */
    void weight(int theme, int weight) {
      if (theme >= width) throw new IllegalArgumentException("no theme: " + ThemeSet.id(theme));
      weights[(size - 1) * width + theme] = (short) weight;
    }

    WordTable build() {
      int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
      int[] table = new int[2 * slots];
      for (int i = 0; i < size; i++) {
        int slot = slot(keys[i], slots - 1);
        while (table[2 * slot] != 0) slot = slot + 1 & slots - 1;
        table[2 * slot] = keys[i];
        table[2 * slot + 1] = i * width;
      }
      return new WordTable(table, weights, width);
    }
  }
}
