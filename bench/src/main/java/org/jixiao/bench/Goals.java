package org.jixiao.bench;

import static org.jixiao.bench.Contender.DUCKDB;
import static org.jixiao.bench.Contender.FLINK;
import static org.jixiao.bench.Contender.JIXIAO;
import static org.jixiao.bench.Contender.PLAIN;

import java.util.ArrayList;
import java.util.List;

/** What the design asks for, against medians of what was measured. */
record Goals(Ledger ledger, long reports, long small) {
  private static final double KILOBYTES_PER_GIGABYTE = 1e9 / 1024;

  List<Goal> all() {
    List<Goal> goals = new ArrayList<>();
    if (ledger.has(DUCKDB, reports)) {
      goals.add(new Goal("Jixiao ÷ DuckDB, wall", wall(JIXIAO) / wall(DUCKDB), 0.5, ""));
    }
    if (ledger.has(PLAIN, reports)) {
      goals.add(new Goal("Jixiao ÷ plain Java, wall", wall(JIXIAO) / wall(PLAIN), 1.3, ""));
    }
    if (ledger.has(JIXIAO, small)) {
      double ratio = wall(JIXIAO) / ledger.wall(JIXIAO, small).median();
      goals.add(
          new Goal(
              reports + " ÷ " + small + " reports, wall", ratio, (double) reports / small, ""));
    }
    double peak = ledger.peak(JIXIAO, reports).most() / KILOBYTES_PER_GIGABYTE;
    goals.add(new Goal("Jixiao, peak memory", peak, 2, " GB"));
    if (ledger.has(FLINK, reports)) {
      goals.add(new Goal("Flink [local] ÷ direct, wall", wall(FLINK) / wall(JIXIAO), 1.5, ""));
    }
    return goals;
  }

  private double wall(Contender contender) {
    return ledger.wall(contender, reports).median();
  }
}
