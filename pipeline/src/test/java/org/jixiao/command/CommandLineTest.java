package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.Jixiao;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person meets who asks for help or writes a command line wrongly. */
class CommandLineTest {
  private static final String COMMANDS = "run,check,explain,diff,extract,generate,completion";
  private static final int COLUMNS = 80;

  @TempDir private Path folder;

  /** What was said and how it ended. */
  private record Said(int code, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "diff", "extract", "generate", "completion"})
  void helpIsInOneLanguageAndHasExamples(String command) {
    Said zh = jixiao(command, "--help");
    Said en = jixiao(command, "--help", "--language", "en");

    assertEquals(0, zh.code());
    assertEquals(0, en.code());
    for (String expected : List.of("用法：jixiao " + command, "例：", "--language=zh|en")) {
      assertTrue(zh.out().contains(expected), zh.out());
    }
    for (String expected : List.of("Usage: jixiao " + command, "Examples:")) {
      assertTrue(en.out().contains(expected), en.out());
    }
    assertTrue(isSpelledInAscii(en.out()), en.out());
  }

  /** But for names in examples and the dots of a synopsis. */
  private static boolean isSpelledInAscii(String help) {
    return help.replaceAll("天河区教育局|…", "").chars().allMatch(c -> c < 128);
  }

  @Test
  void everyOptionIsDescribedInBothLanguagesAndFitsTheTerminal() {
    for (String command : COMMANDS.split(",", -1)) {
      for (String language : List.of("zh", "en")) {
        String help = jixiao(command, "--help", "--language", language).out();
        for (String line : help.lines().toList()) {
          assertTrue(DisplayWidth.of(line) <= COLUMNS, command + ": " + line);
          assertFalse(line.strip().matches("(-., )?--[A-Za-z]+(=\\S+)?"), command + ": " + line);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "run, --outptu=x, --output",
    "run, --rulepack=x, --rulePack",
    "run, --busines-date=x, --businessDate",
    "check, --vocabluary=x, --vocabulary",
    "extract, --ouput=x, --output",
    "diff, --fromat=json, --format",
    "generate, --sead=3, --seed",
  })
  void aMistypedOptionIsAnsweredWithTheNearest(String command, String wrong, String meant) {
    String option = wrong.replaceFirst("=.*", "");
    Said zh = jixiao(command, "data", wrong);
    Said en = jixiao(command, "data", wrong, "--language=en");

    assertEquals(ExitCode.USAGE, zh.code());
    assertTrue(
        zh.err().startsWith("jixiao " + command + ": 没有选项 " + option + "；是不是 " + meant + "？\n"),
        zh.err());
    assertTrue(
        en.err()
            .startsWith(
                "jixiao " + command + ": there is no option " + option + "; did you mean " + meant),
        en.err());
    assertEquals(2, en.err().lines().count(), en.err());
  }

  @Test
  void aCommandThatIsLikeNoneIsAnsweredWithAllOfThem() {
    Said said = jixiao("rnu");

    assertEquals(1, said.code());
    assertEquals(
        "jixiao: 没有命令 rnu；有的命令：run check explain diff extract generate completion\n用法见 jixiao --help\n",
        said.err());
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    Said said = jixiao("chekc", "data");

    assertEquals(new Said(1, "", "jixiao: 没有命令 chekc；是不是 check？\n用法见 jixiao --help\n"), said);
  }

  @Test
  void aMissingPathIsAnsweredWithTheNearestThatIsThere() throws IOException {
    Path report = Files.createDirectories(folder.resolve("2023年报告")).resolve("教育局.txt");
    Files.writeString(report, "报告");
    Path wrong = folder.resolve("2032年报告/教育局.txt");

    Said said = jixiao("check", wrong.toString());

    assertEquals(ExitCode.USAGE, said.code());
    assertEquals("jixiao check: " + wrong + "：没有这个文件或目录；是不是 " + report + "？\n", said.err());
    String lost = folder.resolve("xyz").toString();
    assertEquals(
        "jixiao check: " + lost + ": no such file or directory\n",
        jixiao("check", lost, "--language", "en").err());
  }

  @Test
  void whoNamesNothingIsToldHowToBegin() {
    for (String[] line : List.of(new String[0], new String[] {"run"})) {
      Said said = jixiao(line);
      assertEquals(ExitCode.USAGE, said.code());
      assertTrue(said.err().contains("jixiao run data/sample --output out"), said.err());
      assertEquals("", said.out());
    }
    assertTrue(jixiao("run", "--language", "en").err().contains("To begin:"));
    assertTrue(jixiao("run", folder.toString()).err().contains("--output out"));
  }

  @Test
  void whatIsMissingOrCannotBeIsNamedWithItsOption() {
    assertTrue(jixiao("extract", folder.toString()).err().contains("缺少 --output=FILE"));
    assertTrue(jixiao("diff").err().contains("缺少 RUN"));
    assertEquals(
        "jixiao extract: --output: there is no directory "
            + folder.resolve("none")
            + "; make it first\n",
        jixiao("extract", folder.toString(), "--output", folder + "/none/x", "--language=en")
            .err());
    assertTrue(
        jixiao("run", "x", "--log", "xml", "--language=en")
            .err()
            .startsWith("jixiao run: --log: \"xml\" is not text or json\n"));
    assertTrue(
        jixiao("generate", "--reports", "many", "--output", "x")
            .err()
            .startsWith("jixiao generate: --reports=N 的值不能是 many\n"));
  }

  @Test
  void anOptionOfTheEngineIsKnownAndItsWrongNameIsNot() {
    Said known = jixiao("run", folder.toString(), "--targetParallelism=1", "--language=en");
    assertTrue(known.err().startsWith("jixiao run: --output is not given"), known.err());
    Said unknown = jixiao("run", folder.toString(), "--targetParalelism=1", "--language=en");
    assertTrue(unknown.err().contains("there is no option --targetParalelism"), unknown.err());
  }

  private static Said jixiao(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Jixiao.run(arguments);
      return new Said(
          code, told.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
