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
    Path pack = folder.resolve("own.json");
    String json = Files.readString(BUILT_IN);
    Files.writeString(
        pack, json.replace("\"execution_low_warn_pct\": 90", "\"execution_low\": 90"));
    Path report = Files.writeString(folder.resolve("report.txt"), "年初预算数100万元");
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new RunCommand()).setErr(new PrintWriter(said, true));
    int code =
        command.execute(
            report.toString(), "--output", folder.resolve("out").toString(), "--rulePack=" + pack);
    assertEquals(1, code);
    assertEquals(
        "jixiao run: "
            + pack
            + ":16: /thresholds: lacks the member execution_low_warn_pct\njixiao run --help\n",
        said.toString());
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
