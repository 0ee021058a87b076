package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** All that was measured. */
final class Ledger {
  private final List<Measurement> measurements = new ArrayList<>();

  void add(Measurement measurement) {
    measurements.add(measurement);
  }

  boolean has(Contender contender, long reports) {
    return measurements.stream()
        .anyMatch(m -> m.contender() == contender && m.reports() == reports);
  }

  /** How many contenders and sizes were measured, in the order of their first runs. */
  List<Measurement> firsts() {
    return measurements.stream().filter(m -> m.round() == 1).toList();
  }

  Spread wall(Contender contender, long reports) {
    return spread(contender, reports, Cost::wallMillis);
  }

  Spread cpu(Contender contender, long reports) {
    return spread(contender, reports, Cost::cpuMillis);
  }

  Spread peak(Contender contender, long reports) {
    return spread(contender, reports, Cost::peakKilobytes);
  }

  private Spread spread(Contender contender, long reports, ToLongFunction<Cost> figure) {
    return Spread.of(
        measurements.stream()
            .filter(m -> m.contender() == contender && m.reports() == reports)
            .map(m -> figure.applyAsLong(m.cost()))
            .toList());
  }

  void write(Path csv) throws IOException {
    List<String> lines = new ArrayList<>(List.of(Measurement.HEADER));
    measurements.forEach(m -> lines.add(m.toCsv()));
    Files.write(csv, lines);
  }
}
