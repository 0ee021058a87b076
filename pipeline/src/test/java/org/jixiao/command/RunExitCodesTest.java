package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jixiao.command.JixiaoProcess.Said;
import org.jixiao.generate.Generator;
import org.jixiao.generate.ReportSetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code jixiao run} tells its caller, each by a process of its own. */
class RunExitCodesTest {
  private static final Path DATA = Path.of("../data").toAbsolutePath().normalize();
  private static final String GOOD =
      DATA.resolve("sample/text/problems-none-baiyun-finance-2023.txt").toString();
  private static final String FATAL =
      DATA.resolve("sample/text/task-budget-power-of-ten-slip-zengcheng-organ-affairs-2023.txt")
          .toString();

  @TempDir private Path folder;

  @Test
  void zeroWhenAllIsDone() throws IOException {
    Said said = run(GOOD);

    assertEquals(0, said.code(), said.err());
    assertEquals("", said.err());
    assertTrue(Files.isSymbolicLink(out().resolve("latest")));
    assertNothingIsStaged();
  }

  @Test
  void oneWhenTheCommandLineIsWrong() throws IOException {
    Said said = run(GOOD, "--businessDate=tomorrow");

    assertEquals(1, said.code());
    assertTrue(
        said.err()
            .startsWith("jixiao run: --businessDate: \"tomorrow\" is no day written as YYYY-MM-DD"),
        said.err());
    assertFalse(Files.exists(out()));
  }

  @Test
  void twoWhenAFatalRuleFiredAndStrictnessIsAskedFor() throws IOException {
    assertEquals(2, run(FATAL, "--strict").code());
    assertEquals(0, run(FATAL).code());
  }

  @Test
  void threeWhenAnInputIsRejected() throws IOException {
    assertEquals(3, run(DATA.resolve("damaged/empty-file.txt").toString()).code());
  }

  @Test
  void fourWhenAnotherRunHoldsTheDirectory() throws IOException {
    Files.createDirectories(out());
    try (FileChannel channel =
            FileChannel.open(
                out().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      Said said = run(GOOD);

      assertEquals(4, said.code());
      assertEquals("jixiao run: 失败，没有发布任何结果：另一次运行正在写 " + out() + "；请等它结束再运行\n", said.err());
    }
  }

  @Test
  void fourWithPathAndReasonWhenTheOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no directory");
    Path below = file.resolve("out");

    Said said =
        JixiaoProcess.run(folder, "run", GOOD, "--output", below.toString(), "--language", "en");

    assertEquals(4, said.code());
    assertEquals(1, said.errLines().size(), said.err());
    assertTrue(
        said.err()
            .startsWith(
                "jixiao run: failed, nothing was published: cannot write to " + below + ": "),
        said.err());
  }

  /** A disk of its own, a megabyte large, where the machine lets us mount one. */
  @Test
  void fourWithPathAndReasonWhenTheDiskIsFull() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Process mounted =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=400k", "none", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mounted.waitFor() == 0, "a disk cannot be mounted here");
    try {
      Said said =
          JixiaoProcess.run(
              folder,
              "run",
              DATA.resolve("sample").toString(),
              "--output",
              disk + "/out",
              "--language=en");

      assertEquals(4, said.code(), said.err());
      assertTrue(
          said.err().contains("cannot write to " + disk + "/out: No space left on device"),
          said.err());
      assertFalse(Files.exists(disk.resolve("out/latest")));
      assertFalse(Files.exists(disk.resolve("out/.staging")));
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunWithoutAResultAndSweepsWhatItLeft(String signal, int code)
      throws IOException, InterruptedException {
    assumeFalse(signal.equals("INT") && isInterruptIgnored(), "SIGINT is ignored in this shell");
    Path reports = folder.resolve("in");
    new ReportSetWriter(new Generator(7)).write(30_000, reports);
    String[] command = {
      "run", reports.toString(), "--output", out().toString(), "--splitBytes=8000000"
    };
    JixiaoProcess running = JixiaoProcess.start(folder, List.of(), command);
    waitForTally(running, "indexed");

    signal(running.process(), signal);
    Said said = running.end();

    assertEquals(code, said.code(), said.err());
    assertTrue(said.err().contains("运行被中断"), said.err());
    assertFalse(Files.exists(out().resolve("latest")), said.out());
    assertNothingIsStaged();
    assertEquals(0, run(GOOD).code());
  }

  /** A shell lets what it starts in the background ignore SIGINT, and Java then does, too. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) return false;
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0");
    return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16) & 2) != 0;
  }

  private void waitForTally(JixiaoProcess running, String step)
      throws IOException, InterruptedException {
    while (!isTallied(step)) {
      assertTrue(running.process().isAlive(), "the run ended before: " + running.errByNow());
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private boolean isTallied(String step) throws IOException {
    if (!Files.isDirectory(out().resolve(".staging"))) return false;
    try (Stream<Path> files = Files.walk(out().resolve(".staging"))) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(step));
    } catch (java.io.UncheckedIOException changedMeanwhile) {
      return false;
    }
  }

  private static void signal(Process process, String signal)
      throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, pid).start().waitFor());
  }

  private void assertNothingIsStaged() throws IOException {
    assertFalse(Files.exists(out().resolve(".staging")), "staging is left");
  }

  private Said run(String input, String... options) throws IOException {
    String[] command =
        Stream.concat(Stream.of("run", input, "--output", out().toString()), Stream.of(options))
            .toArray(String[]::new);
    return JixiaoProcess.run(folder, command);
  }

  private Path out() {
    return folder.resolve("out");
  }
}
