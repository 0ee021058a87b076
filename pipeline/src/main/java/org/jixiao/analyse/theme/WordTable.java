package org.jixiao.analyse.theme;

import java.util.Arrays;
import org.jixiao.analyse.ThemeSet;

/**
 * Words and signals with what each says for or against every theme and, as number 0, against all of
 * them: whole numbers, so that a sum does not depend on its order.
 */
final class WordTable {
  private final int mask;
  private final int[] keys;
  private final int[] rows;
  private final short[] weights;
  private final int width;

  private WordTable(int mask, int[] keys, int[] rows, short[] weights, int width) {
    this.mask = mask;
    this.keys = keys;
    this.rows = rows;
    this.weights = weights;
    this.width = width;
  }

  /** How many sums a statement has: one per theme up to the last, and number 0. */
  int width() {
    return width;
  }

  /** What the words of a statement weigh together, by theme; number 0 speaks against all. */
  int[] sums(Reading reading, int from, int to) {
    int[] sums = new int[width];
    for (int i = from; i < to; i++) {
      int row = row(reading.key(i));
      if (row < 0) continue;
      int part = reading.part(i);
      for (int theme = 0; theme < width; theme++) sums[theme] += part * weights[row + theme];
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
      if (keys[slot] == key) return rows[slot];
      if (keys[slot] == 0) return -1;
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
      int[] table = new int[slots];
      int[] rows = new int[slots];
      for (int i = 0; i < size; i++) {
        int slot = slot(keys[i], slots - 1);
        while (table[slot] != 0) slot = slot + 1 & slots - 1;
        table[slot] = keys[i];
        rows[slot] = i * width;
      }
      return new WordTable(slots - 1, table, rows, weights, width);
    }
  }
}
