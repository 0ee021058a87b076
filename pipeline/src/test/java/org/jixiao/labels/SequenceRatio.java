package org.jixiao.labels;

/**
 * How much two texts have in common, as Ratcliff and Obershelp measure it: twice the characters in
 * the longest common block and, left and right of it, in the longest blocks there, by the length of
 * both texts. Of equally long blocks the earliest in the first text counts, then the earliest in
 * the second. The two texts cannot be swapped.
 */
final class SequenceRatio {
  private final String first;
  private final String second;

  private SequenceRatio(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** From 0, nothing in common, to 1, equal; two empty texts are equal. */
  static double of(String first, String second) {
    int length = first.length() + second.length();
    if (length == 0) return 1;
    int common = new SequenceRatio(first, second).common(0, first.length(), 0, second.length());
    return 2.0 * common / length;
  }

  private record Block(int first, int second, int length) {}

  private int common(int from, int to, int secondFrom, int secondTo) {
    if (from == to || secondFrom == secondTo) return 0;
    Block block = longest(from, to, secondFrom, secondTo);
    if (block.length == 0) return 0;
    int left = common(from, block.first, secondFrom, block.second);
    int right = common(block.first + block.length, to, block.second + block.length, secondTo);
    return left + block.length + right;
  }

  private Block longest(int from, int to, int secondFrom, int secondTo) {
    Block best = new Block(from, secondFrom, 0);
    int[] before = new int[secondTo - secondFrom + 1];
    for (int i = from; i < to; i++) {
      int[] now = new int[before.length];
      for (int j = secondFrom; j < secondTo; j++) {
        if (first.charAt(i) != second.charAt(j)) continue;
        int length = before[j - secondFrom] + 1;
        now[j - secondFrom + 1] = length;
        if (length > best.length) best = new Block(i - length + 1, j - length + 1, length);
      }
      before = now;
    }
    return best;
  }
}
