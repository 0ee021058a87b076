package org.jixiao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command and measures it. The shell's {@code time} tells clock and processors when the
 * command has ended; the peak is what the kernel keeps for each process, looked up while it runs,
 * for it is gone with the process.
 */
final class Stopwatch {
  private static final long LOOK_MILLIS = 20;
  private static final String PEAK = "VmHWM:";

  private final Path log;

  /** What commands say goes into a file. */
  Stopwatch(Path log) {
    this.log = log;
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException with what it said when it fails
   */
  Cost run(List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>();
    timed.addAll(
        List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" >\"$0\" 2>&1", log.toString()));
    timed.addAll(command);
    Process shell = new ProcessBuilder(timed).start();
    long peak = 0;
    while (!shell.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(shell));
    }
    String said = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (shell.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command) + "\nended with " + shell.exitValue() + "\n" + tail());
    }
    String[] seconds = said.split(" ", -1);
    return new Cost(millis(seconds[0]), millis(seconds[1]) + millis(seconds[2]), peak);
  }

  private static long millis(String seconds) {
    return Math.round(Double.parseDouble(seconds) * 1000);
  }

  /** Of the largest of the processes below the shell. */
  private static long peak(Process shell) throws IOException {
    long peak = 0;
    List<ProcessHandle> below;
    try (Stream<ProcessHandle> descendants = shell.descendants()) {
      below = descendants.toList();
    }
    for (ProcessHandle process : below) peak = Math.max(peak, peak(process.pid()));
    return peak;
  }

  private static long peak(long process) throws IOException {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.substring(PEAK.length()).replace("kB", "").strip());
        }
      }
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException ending) {
      if (Files.exists(Path.of("/proc/" + process))) throw ending;
    }
    return 0;
  }

  private String tail() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }
}
