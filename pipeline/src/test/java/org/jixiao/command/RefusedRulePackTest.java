package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A rule pack with an error stops {@code jixiao run} before it begins. */
class RefusedRulePackTest {

  private static final Path BUILT_IN =
      Path.of("..", "schemas", "rule-packs", "guangzhou-2019.json");

  @TempDir private Path folder;

  @Test
  void anErrorIsToldWithFileLineMemberAndReasonAndNothingIsWritten() throws IOException {
    Path pack = changed("\"execution_low\": 90");
    assertEquals(
        "run: "
            + pack
            + ":16: /thresholds: lacks the member execution_low_warn_pct\n用法见 run --help\n",
        refusal(pack));
  }

  @Test
  void aChangedCopyOfABuiltInPackNeedsAnIdOfItsOwn() throws IOException {
    Path pack = changed("\"execution_low_warn_pct\": 95");
    assertEquals(
        "run: "
            + pack
            + ":2: /id: guangzhou-2019 is built in and says something else; choose another id\n"
            + "用法见 run --help\n",
        refusal(pack));
  }

  private Path changed(String threshold) throws IOException {
    String json = Files.readString(BUILT_IN);
    return Files.writeString(
        folder.resolve("own.json"), json.replace("\"execution_low_warn_pct\": 90", threshold));
  }

  private String refusal(Path pack) throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "年初预算数100万元");
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new RunCommand()).setErr(new PrintWriter(said, true));
    int code =
        command.execute(
            report.toString(), "--output", folder.resolve("out").toString(), "--rulePack=" + pack);
    assertEquals(1, code);
    assertFalse(Files.exists(folder.resolve("out")));
    return said.toString();
  }
}
