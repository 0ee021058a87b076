package org.jixiao.bench;

/** One run of one contender over so many reports. */
record Measurement(Contender contender, long reports, int round, Cost cost) {
  static final String HEADER = "contender,reports,round,wall_ms,cpu_ms,peak_kb";

  String toCsv() {
    return contender.id()
        + ","
        + reports
        + ","
        + round
        + ","
        + cost.wallMillis()
        + ","
        + cost.cpuMillis()
        + ","
        + cost.peakKilobytes();
  }
}
