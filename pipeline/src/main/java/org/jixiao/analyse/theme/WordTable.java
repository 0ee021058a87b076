package org.jixiao.analyse.theme;

import java.util.Arrays;
import org.jixiao.analyse.ThemeSet;

/**
 * Words and signals with what each says for or against every theme and, as number 0, against all of
 * them: whole numbers, so that a sum does not depend on its order.
 */
final class WordTable {
  private final int mask;

  /** A key and where its weights begin, by turns. A free slot leads to the first weights, all 0. */
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

  /**
   * What the words of each clause weigh together and, last, what the signals do; by theme. Number 0
   * speaks against all.
   */
  int[][] sums(Reading reading) {
    int[] rows = rows(reading);
    int[][] sums = new int[reading.clauses() + 1][width];
    for (int part = 0; part < sums.length; part++) {
      boolean isLast = part == reading.clauses();
      int end = isLast ? reading.size() : reading.clauseStart(part + 1);
      for (int i = reading.clauseStart(part); i < end; i++) {
        add(rows[i], reading.part(i), sums[part]);
      }
    }
    return sums;
  }

  /** All look-ups in one go: none waits for another's memory. */
  private int[] rows(Reading reading) {
    int[] rows = new int[reading.size()];
    for (int i = 0; i < rows.length; i++) rows[i] = row(reading.key(i));
    return rows;
  }

  /** Where the weights of a word begin; those of an unknown one are 0. */
  private int row(int key) {
    int slot = slot(key, mask);
    while (slots[2 * slot] != key && slots[2 * slot] != 0) slot = slot + 1 & mask;
    return slots[2 * slot + 1];
  }

  private void add(int row, int part, int[] sums) {
    short[] all = weights;
    for (int theme = 0; theme < sums.length; theme++) sums[theme] += part * all[row + theme];
  }

  /** What a word weighs for a theme; 0 when it is unknown. */
  int weight(int key, int theme) {
    return weights[row(key) + theme];
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
      weights = new short[(ROOM + 1) * width];
    }

    /** Begins a word; weights that are not set are 0. */
    void word(int key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        weights = Arrays.copyOf(weights, (keys.length + 1) * width);
      }
      keys[size++] = key;
    }

    /** Sets a weight of the word begun last. */
    void weight(int theme, int weight) {
      if (theme >= width) throw new IllegalArgumentException("no theme: " + ThemeSet.id(theme));
      weights[size * width + theme] = (short) weight;
    }

    WordTable build() {
      int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
      int[] table = new int[2 * slots];
      for (int i = 0; i < size; i++) {
        int slot = slot(keys[i], slots - 1);
        while (table[2 * slot] != 0) slot = slot + 1 & slots - 1;
        table[2 * slot] = keys[i];
        table[2 * slot + 1] = (i + 1) * width;
      }
      return new WordTable(table, weights, width);
    }
  }
}
