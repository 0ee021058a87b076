package org.jixiao.analyse.emerging;

/** Counts the departments that say some texts, each once. */
final class DepartmentCount {
  private final Corpus corpus;
  private final int[] round;
  private int rounds;
  private int count;

  DepartmentCount(Corpus corpus) {
    this.corpus = corpus;
    this.round = new int[corpus.departments()];
  }

  /** Begins to count anew. */
  void begin() {
    rounds++;
    count = 0;
  }

  void add(int text) {
    for (int department : corpus.departments(text)) {
      if (round[department] != rounds) {
        round[department] = rounds;
        count++;
      }
    }
  }

  int count() {
    return count;
  }
}
