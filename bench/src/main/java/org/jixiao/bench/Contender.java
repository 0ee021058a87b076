package org.jixiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who does the job. */
enum Contender {
  JIXIAO("Jixiao on direct"),
  PLAIN("plain Java, two threads"),
  DUCKDB("DuckDB, two threads"),
  FLINK("Jixiao on Flink [local]");

  /** The launcher's heap. */
  static final String MEMORY = "-Xmx1400m";

  /** Of a program that holds all at once what the pipeline keeps in files between its stages. */
  private static final String MORE_MEMORY = "-Xmx8g";

  /** What the launcher gives the Java machine, for the others that run on it. */
  private static final List<String> MACHINE =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:MaxInlineLevel=7",
          "-XX:FreqInlineSize=150",
          "-XX:InlineSmallCode=1200",
          "-Dfile.encoding=UTF-8");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why it cannot take part; empty when it can. */
  Optional<String> hindrance(Path home) {
    if (this != FLINK || Files.exists(flinkJar(home))) return Optional.empty();
    return Optional.of(
        "there is no " + home.relativize(flinkJar(home)) + "; mvn -Pflink -DskipTests package");
  }

  /** The command that reads a folder of records and writes below another folder. */
  List<String> command(Path home, Path input, Path output) {
    return switch (this) {
      case JIXIAO ->
          List.of(
              home.resolve("jixiao").toString(),
              "run",
              input.toString(),
              "--output",
              output.toString(),
              "--runId",
              "bench");
      case PLAIN ->
          java(
              MORE_MEMORY,
              ours(home),
              "org.jixiao.run.PlainJob",
              input.toString(),
              output.toString());
      case DUCKDB ->
          java(
              MEMORY,
              ours(home),
              "org.jixiao.bench.DuckJob",
              input.toString(),
              output.toString(),
              home.resolve("schemas").toString());
      case FLINK ->
          java(
              MEMORY,
              flinkJar(home).toString(),
              "org.jixiao.Jixiao",
              "run",
              input.toString(),
              "--output",
              output.toString(),
              "--runId",
              "bench",
              "--engine",
              "flink",
              "--flinkMaster=[local]",
              "--parallelism=2");
    };
  }

  /** The folder below its output that holds {@code tables} and the summary. */
  Path result(Path output) {
    return this == JIXIAO || this == FLINK ? output.resolve("runs/bench") : output;
  }

  private static Path flinkJar(Path home) {
    return home.resolve("pipeline/target/jixiao-flink.jar");
  }

  /** The class path of the programs of this module. */
  static String ours(Path home) {
    return String.join(
        ":",
        home.resolve("bench/target/jixiao-bench.jar").toString(),
        home.resolve("bench/target/lib/*").toString(),
        home.resolve("pipeline/target/jixiao.jar").toString(),
        home.resolve("pipeline/target/lib/*").toString());
  }

  static List<String> java(String memory, String classes, String main, String... arguments) {
    List<String> command = new ArrayList<>(List.of("java", memory));
    command.addAll(MACHINE);
    command.addAll(List.of("-cp", classes, main));
    command.addAll(List.of(arguments));
    return command;
  }
}
