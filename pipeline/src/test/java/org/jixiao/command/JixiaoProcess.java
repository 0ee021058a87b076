package org.jixiao.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real process of the command line, with the class path of the tests. */
final class JixiaoProcess {
  private static final long MOST_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  private JixiaoProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** How a process ended and what it said. */
  record Said(int code, String out, String err) {
    List<String> errLines() {
      return err.lines().toList();
    }
  }

  /** Starts {@code jixiao} in a folder, which gets what it says. */
  static JixiaoProcess start(Path folder, List<String> before, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jixiao.Jixiao"));
    command.addAll(Arrays.asList(arguments));
    Path out = Files.createTempFile(folder, "said", ".out");
    Path err = Files.createTempFile(folder, "said", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new JixiaoProcess(builder.start(), out, err);
  }

  /** Runs {@code jixiao} to its end. */
  static Said run(Path folder, String... arguments) throws IOException {
    return start(folder, List.of(), arguments).end();
  }

  Process process() {
    return process;
  }

  /** What it said on standard error by now. */
  String errByNow() {
    try {
      return Files.readString(err, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end. */
  Said end() throws IOException {
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end; it said " + errByNow());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return new Said(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
