package org.jixiao.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.extract.AddedWords;
import org.jixiao.run.DepartmentLists;
import org.jixiao.run.DirectRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pipeline writes what plain Java writes; {@code -Djixiao.oracle.sets=300} tries more sets. */
class OracleTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("jixiao.oracle.sets", 40));
  }

  @ParameterizedTest(name = "report set {0}")
  @MethodSource("seeds")
  void thePipelineWritesTheSameBytes(long seed) throws IOException, SQLException {
    ReportSet set = ReportSet.of(seed);
    List<String> inputs = set.write(folder.resolve("in"));
    List<String> shuffled = set.writeShuffled(folder.resolve("other"), seed);
    String split = "--splitBytes=" + set.splitBytes();
    Path out = folder.resolve("out");
    String aliases = "--aliases=" + Names.ALIASES;
    String list = set.writeExpected(folder.resolve("expected.csv"));
    ExpectedDepartments listed = DepartmentLists.expected(list, AddedWords.none());
    String[] options =
        list == null
            ? new String[] {split, aliases}
            : new String[] {split, aliases, "--expected=" + list};

    Oracle.run(inputs, listed, folder.resolve("oracle"), set.splitBytes());
    Path one = DirectRun.of(inputs, out, "one", and("--targetParallelism=1", options));
    Path two = DirectRun.of(shuffled, out, "two", and("--targetParallelism=2", options));

    TableTree expected = TableTree.of(folder.resolve("oracle"));
    TableTree.of(one).assertSame(expected, "set " + seed + " in order on one thread");
    TableTree.of(two).assertSame(expected, "set " + seed + " shuffled on two threads");
  }

  private static String[] and(String option, String... others) {
    return Stream.concat(Stream.of(option), Stream.of(others)).toArray(String[]::new);
  }

  @Test
  void theSampleGivesTheSameBytes() throws IOException, SQLException {
    List<String> inputs =
        List.of(Path.of("../data/sample").toAbsolutePath().normalize().toString());

    Oracle.run(inputs, ExpectedDepartments.unknown(), folder.resolve("oracle"), 50_000);
    Path run =
        DirectRun.of(
            inputs,
            folder.resolve("out"),
            "run",
            "--splitBytes=50000",
            "--aliases=" + Names.ALIASES);

    TableTree.of(run).assertSame(TableTree.of(folder.resolve("oracle")), "the sample");
  }
}
