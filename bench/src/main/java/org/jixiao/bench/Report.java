package org.jixiao.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, as Markdown. */
record Report(Ledger ledger, List<Goal> goals, List<String> notes) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| | reports | wall, s | processors, s | peak memory, MB |");
    lines.add("|---|---|---|---|---|");
    for (Measurement first : ledger.firsts()) lines.add(row(first.contender(), first.reports()));
    lines.add("");
    lines.add("| goal | measured | limit | |");
    lines.add("|---|---|---|---|");
    for (Goal goal : goals) lines.add(goal.toRow());
    lines.add("");
    for (String note : notes) lines.add("- " + note);
    return lines;
  }

  private String row(Contender contender, long reports) {
    return "| "
        + contender.title()
        + " | "
        + reports
        + " | "
        + ledger.wall(contender, reports).seconds()
        + " | "
        + ledger.cpu(contender, reports).seconds()
        + " | "
        + ledger.peak(contender, reports).most() / 1024
        + " |";
  }
}
