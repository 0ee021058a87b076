package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.ingest.InputNews;
import org.jixiao.model.InputFate;

/** Balances what came in against what became of it. */
final class Accounts {
  private Accounts() {}

  /**
   * The fate of every input, ordered by name.
   *
   * @throws IllegalStateException naming an input of which a record was lost or counted twice
   */
  static List<InputFate> settle(Iterable<InputNews> news) {
    SortedMap<String, InputNews> inputs = new TreeMap<>();
    for (InputNews item : news) inputs.merge(item.uri(), item, InputNews::plus);
    List<InputFate> fates = new ArrayList<>();
    for (InputNews input : inputs.values()) {
      InputFate fate = input.fate();
      if (!fate.balances()) {
        throw new IllegalStateException("an input does not balance, something was lost: " + fate);
      }
      fates.add(fate);
    }
    return fates;
  }

  /** The run's counts: inputs, and records in, read, rejected and superseded. */
  static SortedMap<String, Long> counts(List<InputFate> fates) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("inputs", (long) fates.size());
    counts.put("records_in", fates.stream().mapToLong(InputFate::in).sum());
    counts.put("records_read", fates.stream().mapToLong(InputFate::read).sum());
    counts.put("records_rejected", fates.stream().mapToLong(InputFate::rejected).sum());
    counts.put("records_superseded", fates.stream().mapToLong(InputFate::superseded).sum());
    return counts;
  }
}
