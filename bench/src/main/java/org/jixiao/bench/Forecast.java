package org.jixiao.bench;

import java.util.List;
import java.util.Locale;
import org.jixiao.ingest.Batch;

/**
 * What the largest run that was measured says about one that was not.
 *
 * @param reports that were read
 * @param bytes of input
 * @param files that the run published
 */
record Forecast(long reports, long bytes, long files, Cost cost) {
  private static final double ASKED = 100e6;
  private static final int WORKERS = 20;
  private static final int PROCESSORS_EACH = 2;
  private static final long LARGEST_SPLIT = 1L << 30;

  /** In proportion to the number of reports, as Markdown. */
  List<String> lines() {
    double times = ASKED / reports;
    double perSecond = reports / (cost.cpuMillis() / 1e3);
    double minutes = ASKED / perSecond / (WORKERS * PROCESSORS_EACH) / 60;
    double input = bytes * times;
    double filesPerSplit = files / splits((double) bytes, Batch.SPLIT_BYTES);
    return List.of(
        "| 100 000 000 reports on " + WORKERS + " workers | |",
        "|---|---|",
        row("reports in a processor second, as measured over " + reports, "%,.0f", perSecond),
        row("input, GB", "%,.0f", input / 1e9),
        row("minutes, if all were spread evenly over 40 processors", "%,.0f", minutes),
        row("splits of 64 MB", "%,.0f", splits(input, Batch.SPLIT_BYTES)),
        row(
            "files to publish, at splits of 64 MB",
            "%,.0f",
            filesPerSplit * splits(input, Batch.SPLIT_BYTES)),
        row(
            "files to publish, at --splitBytes=1073741824",
            "%,.0f",
            filesPerSplit * splits(input, LARGEST_SPLIT)),
        row("digests in one of 64 shards", "%,.0f", ASKED / 64));
  }

  private static double splits(double input, long splitBytes) {
    return Math.max(1, Math.ceil(input / splitBytes));
  }

  private static String row(String name, String format, double value) {
    return "| " + name + " | " + String.format(Locale.ROOT, format, value) + " |";
  }
}
