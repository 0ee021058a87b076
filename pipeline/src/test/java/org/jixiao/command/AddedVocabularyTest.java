package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code --vocabulary}: a bureau's own words, and what it is told of words that are wrong. */
class AddedVocabularyTest {
  private static final String REPORT =
      """
      广州市荔湾区市场稽查大队2022年度部门整体支出绩效自评报告
      一、部门预算及执行情况
      2022年岁首核定盘子1,200.50万元，全年支出1,180.00万元。
      """;

  @TempDir private Path folder;
  private Path report;
  private Path words;

  private record Said(int code, String err, String records) {}

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), REPORT);
    words = Files.createDirectory(folder.resolve("words"));
  }

  @Test
  void extractReadsWithTheFoldersWordsToo() throws IOException {
    Files.writeString(words.resolve("labels.csv"), "field,term\noriginal,岁首核定盘子\n");
    Files.writeString(words.resolve("department_types.csv"), "type,term\naudit,市场稽查大队\n");
    Said said = extract();
    assertEquals(0, said.code());
    assertTrue(said.records().contains("\"original_yuan\":12005000"), said.records());
    assertTrue(said.records().contains("\"audit\""), said.records());
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() throws IOException {
    Files.delete(words);
    assertRefused(words + " is no folder");
  }

  @Test
  void aFolderWithoutWordsIsNamed() throws IOException {
    assertRefused(words + " holds none of [department_types.csv, divisions.csv");
  }

  @Test
  void aMisspeltFileIsNamed() throws IOException {
    Files.writeString(words.resolve("lables.csv"), "field,term\n");
    assertRefused(words.resolve("lables.csv") + " is none of [department_types.csv");
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    Files.write(words.resolve("labels.csv"), "岁首核定".getBytes(Charset.forName("GB18030")));
    assertRefused(words.resolve("labels.csv") + " is not UTF-8");
  }

  @Test
  void aWrongRowIsNamedWithItsLineAndReason() throws IOException {
    Files.writeString(words.resolve("labels.csv"), "field,term\n\n# 盘子\noriginl,盘子\n");
    assertRefused("labels.csv, line 4: field: \"originl\" is no field");
    Files.delete(words.resolve("labels.csv"));
    Files.writeString(words.resolve("units.csv"), "kind,name,factor\nmoney,贯,many\n");
    assertRefused("units.csv, line 2: factor: \"many\" is no number");
    Files.writeString(words.resolve("units.csv"), "kind,name\nmoney,贯\n");
    assertRefused("units.csv, line 2: the column \"factor\" is missing");
  }

  private void assertRefused(String reason) throws IOException {
    Said said = extract();
    assertEquals(List.of(ExitCode.USAGE, ""), List.of(said.code(), said.records()));
    assertTrue(said.err().startsWith("jixiao extract: " + reason), said.err());
  }

  private Said extract() throws IOException {
    Path output = folder.resolve("records.jsonl");
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new ExtractCommand()).setErr(new PrintWriter(err, true));
    int code =
        line.execute(
            report.toString(), "--output", output.toString(), "--vocabulary", words.toString());
    return new Said(code, err.toString(), Files.exists(output) ? Files.readString(output) : "");
  }
}
