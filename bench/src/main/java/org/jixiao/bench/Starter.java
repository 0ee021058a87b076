package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program whose whole process is measured: the launcher, or a class that is started as the
 * launcher starts ours, with an archive of its classes.
 *
 * @param main a class and its arguments, or the launcher's arguments
 */
record Starter(String title, boolean isLauncher, List<String> main) {

  /** What the launcher gives the Java machine for little input. */
  private static final List<String> MACHINE =
      List.of(
          "java",
          Contender.MEMORY,
          "-Xshare:auto",
          "-XX:-UsePerfData",
          "-Xlog:cds=off",
          "-Xlog:cds+dynamic=off",
          "-Dfile.encoding=UTF-8",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1");

  static Starter launcher(String title, String... arguments) {
    return new Starter(title, true, List.of(arguments));
  }

  static Starter program(String title, String... classAndArguments) {
    return new Starter(title, false, List.of(classAndArguments));
  }

  /** Makes the archive; the launcher has its own from the build. */
  void prepare(Path home, Path work) throws IOException, InterruptedException {
    if (isLauncher) return;
    Files.deleteIfExists(archive(work));
    new Stopwatch(work.resolve("start.log"))
        .run(java(home, "-XX:ArchiveClassesAtExit=" + archive(work)));
  }

  List<String> command(Path home, Path work) {
    if (!isLauncher) return java(home, "-XX:SharedArchiveFile=" + archive(work));
    List<String> command = new ArrayList<>(List.of(home.resolve("jixiao").toString()));
    command.addAll(main);
    return command;
  }

  private List<String> java(Path home, String archive) {
    List<String> command = new ArrayList<>(MACHINE);
    command.addAll(List.of(archive, "-cp", Contender.ours(home)));
    command.addAll(main);
    return command;
  }

  private Path archive(Path work) {
    return work.resolve("start-" + Integer.toHexString(main.hashCode()) + ".jsa");
  }
}
