package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession.Step;
import org.jixiao.extract.AddedWords;
import org.jixiao.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentListsTest {
  @TempDir private Path folder;

  @Test
  void aListFromASpreadsheetIsReadWithItsChineseHeads() throws IOException {
    Path file = folder.resolve("应报部门.csv");
    String text = "部门名称,起始年度,终止年度\r\n广州市荔湾区审计局,2020年,\r\n海珠区财政局,,2022\r\n";
    Files.write(file, text.getBytes(Charset.forName("GB18030")));

    assertEquals(
        List.of(
            new Listed("广州市", "荔湾区", "440103", Level.DISTRICT, "广州市荔湾区审计局", "audit", 2020, null),
            new Listed("广州市", "海珠区", "440105", Level.DISTRICT, "广州市海珠区财政局", "finance", null, 2022)),
        DepartmentLists.expected(file.toString(), AddedWords.none()).listed());
  }

  @Test
  void theBureausAliasesComeBeforeTheProjectsOwn() throws IOException {
    Path file = write("division_code,former,present,since\n440103,环境保护局,环保办,2018\n");

    assertEquals(
        new Step("440103", "环境保护局", "环保办", 2018),
        DepartmentLists.succession(file.toString()).steps().get(0));
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() throws IOException {
    assertEquals(
        "list.csv, line 3: since: \"二〇二〇\" is no year",
        refusal("部门名称,起始年度\n荔湾区审计局,2020\n荔湾区财政局,二〇二〇\n"));
    assertEquals("list.csv, line 2: department is empty", refusal("部门名称,起始年度\n,2020\n"));
    assertEquals(
        "list.csv, line 1: the column \"department\" is missing; there are [名称, 起始年度]",
        refusal("名称,起始年度\n荔湾区审计局,2020\n"));
    assertEquals(
        "list.csv, line 2: \"审计局\" names no known city or district; give its division_code",
        refusal("部门名称\n审计局\n"));
    assertEquals(
        "list.csv, line 2: since 2023 is after until 2020",
        refusal("部门名称,起始年度,终止年度\n荔湾区审计局,2023,2020\n"));
    assertEquals("list.csv: no department is listed", refusal("部门名称\n"));
  }

  @Test
  void aDepartmentIsListedOnceForAYear() throws IOException {
    assertEquals(
        "list.csv, line 3: \"广州市荔湾区审计局\" is listed on line 2 for some of the same years",
        refusal("部门名称\n荔湾区审计局\n广州市荔湾区 审计局\n"));
    assertEquals(
        "list.csv, line 4: \"广州市荔湾区审计局\" is listed on line 3 for some of the same years",
        refusal("部门名称,起始年度,终止年度\n荔湾区审计局,,2019\n荔湾区审计局,2021,\n荔湾区审计局,2020,2021\n"));

    Path apart = write("部门名称,起始年度,终止年度\n荔湾区审计局,,2019\n荔湾区审计局,2021,\n海珠区审计局,,\n");
    assertEquals(3, DepartmentLists.expected(apart.toString(), AddedWords.none()).listed().size());
  }

  private String refusal(String text) throws IOException {
    Path file = write(text);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> DepartmentLists.expected(file.toString(), AddedWords.none()))
            .getMessage();
    return message.replace(folder + "/", "");
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
  }
}
