package org.jixiao.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.model.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

  private static String standard() throws IOException {
    try (InputStream in = Schemas.open("rule-packs/guangzhou-2019.json")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static RulePack load(String json) throws IOException {
    return RulePack.load(new ByteArrayInputStream(json.getBytes(UTF_8)), "pack.json");
  }

  @Test
  void theStandardPackIsGuangzhous() {
    RulePack pack = RulePack.standard();
    assertEquals("guangzhou-2019", pack.id());
    assertEquals(Basis.ADJUSTED, pack.executionDenominator());
    assertEquals(100_000_000, pack.fullMarks());
    assertEquals(
        List.of("优", "良", "中", "差"), pack.gradeBands().stream().map(GradeBand::grade).toList());
    assertEquals(90_000_000, pack.thresholds().executionLowWarn());
    assertEquals(200_000, pack.thresholds().mislabelledPrecision());
    assertEquals(List.of("T03", "T04", "T05"), pack.executionThemes());
  }

  @Test
  void fullMarksAreAHundredUnlessSaid() throws IOException {
    assertEquals(load(standard()), load(standard().replace("  \"full_marks\": 100,\n", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"adjusted\" | \"revenue\" | pack.json:6: /execution_denominator: must be adjusted or"
            + " original, is revenue",
        "\"valid_from\": 2019 | \"valid_from\": 20190 | pack.json:5: /valid_from: must be a year"
            + " from 1990 to 2100, is 20190",
        "\"at_least\": 80 | \"at_least\": 95 | pack.json:10: /grade_bands/1: bands must go from"
            + " the highest to the lowest at_least",
        "\"at_least\": 80 | \"at_least\": \"80\" | pack.json:10: /grade_bands/1/at_least: must be a"
            + " number",
        "alarm_pct\": 80 | alarm_pct\": 95 | pack.json:16: /thresholds/execution_low_alarm_pct: must"
            + " not be above execution_low_warn_pct",
        "\"execution_low_alarm_pct\" | \"executionlow\" | pack.json:14: /thresholds: lacks the"
            + " member execution_low_alarm_pct",
        "\"execution_themes\" | \"x\": 1, \"execution_themes\" | pack.json:24: /x: is no member of"
            + " a rule pack",
      })
  void anErrorNamesFileLineMemberAndReason(String good, String bad, String message)
      throws IOException {
    String json = standard().replace(good, bad);
    InvalidRulePack refused = assertThrows(InvalidRulePack.class, () -> load(json));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void brokenJsonNamesItsLine() {
    InvalidRulePack cut = assertThrows(InvalidRulePack.class, () -> load("{\n\"id\": \"x\",\n"));
    assertEquals("pack.json:3: ", cut.getMessage().substring(0, 13));
    InvalidRulePack twice =
        assertThrows(InvalidRulePack.class, () -> load("{\"id\": \"x\",\n\"id\": \"y\"}"));
    assertEquals("pack.json:2: Duplicate field 'id'", twice.getMessage());
    InvalidRulePack empty = assertThrows(InvalidRulePack.class, () -> load(""));
    assertEquals("pack.json:1: the file is empty", empty.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    UncheckedIOException missing =
        assertThrows(UncheckedIOException.class, () -> RulePack.load(Path.of("no-such.json")));
    assertEquals("the rule pack cannot be read: no-such.json", missing.getMessage());
  }
}
