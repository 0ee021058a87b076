package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Evidence;
import org.jixiao.text.Joined;

/** Turns places in joined text to evidence in the original. */
final class EvidenceLog {

  private final Joined joined;
  private final List<Evidence> evidence = new ArrayList<>();

  EvidenceLog(Joined joined) {
    this.joined = joined;
  }

  void add(List<Trace> traces) {
    for (Trace trace : traces) add(trace);
  }

  /** Adds the items' traces under their places in the list and gives back their values. */
  <T> List<T> add(String list, List<Found<T>> items) {
    List<T> values = new ArrayList<>();
    for (Found<T> item : items) {
      for (Trace trace : item.traces()) add(trace.under(list, values.size()));
      values.add(item.value());
    }
    return values;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  private void add(Trace trace) {
    if (trace.start() >= trace.end()) return;
    evidence.add(
        new Evidence(
            trace.path(),
            joined.quote(trace.start(), trace.end()),
            joined.offset(trace.start()),
            joined.offset(trace.end() - 1) + 1,
            trace.printed(),
            trace.unit()));
  }
}
