package org.jixiao.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
    return new RulePackReader("pack.json")
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)))
        .pack();
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
        "\"adjusted\" | \"revenue\" | pack.json:7: /execution_denominator: must be adjusted or"
            + " original, is revenue",
        "\"valid_from\": 2019 | \"valid_from\": 20190 | pack.json:6: /valid_from: must be a year"
            + " from 1990 to 2100, is 20190",
        "\"at_least\": 80 | \"at_least\": 95 | pack.json:12: /grade_bands/1: bands must go from"
            + " the highest to the lowest at_least",
        "\"at_least\": 80 | \"at_least\": \"80\" | pack.json:12: /grade_bands/1/at_least: must be a"
            + " number",
        "alarm_pct\": 80 | alarm_pct\": 95 | pack.json:18: /thresholds/execution_low_alarm_pct: must"
            + " not be above execution_low_warn_pct",
        "\"execution_low_alarm_pct\" | \"executionlow\" | pack.json:16: /thresholds: lacks the"
            + " member execution_low_alarm_pct",
        "\"execution_themes\" | \"x\": 1, \"execution_themes\" | pack.json:29: /x: is no member of"
            + " a rule pack",
        "\"T04\" | \"T99\" | pack.json:29: /execution_themes/1: is no theme of themes.json",
        "\"either\" | \"up\" | pack.json:8: /printed_figures: must be rounded, truncated or either,"
            + " is up",
        "\"fewest_peers\": 5 | \"fewest_peers\": 1 | pack.json:31: /comparisons/fewest_peers: must be"
            + " a whole number from 2 to 1000000, is 1",
        "\"hb_u\": 0.5 | \"hb_u\": 1.5 | pack.json:37: /comparisons/hb_u: must be from 0 to 1",
        "\"z_limit\": 3.5, | '' | pack.json:30: /comparisons: lacks the member z_limit",
        "\"hidden-gap\": 10 | \"hidden\": 10 | pack.json:LINE: /review/weights/hidden: is no rule of the"
            + " register",
        "\"hidden-gap\": 10, | '' | pack.json:47: /review/weights: lacks the rule hidden-gap",
        "{\"fatal\": 10, \"warning\": 3} | 10 | pack.json:LINE: /review/weights/parts-total: must be an"
            + " object",
        "\"missing_report\": 10 | \"missing_report\": -1 | pack.json:LINE: /review/missing_report:"
            + " must be a whole number from 0 to 1000000, is -1",
      })
  void anErrorNamesFileLineMemberAndReason(String good, String bad, String message)
      throws IOException {
    String json = standard().replace(good, bad);
    assertNotEquals(standard(), json);
    long line = standard().substring(0, standard().indexOf(good) + 1).lines().count();
    InvalidRulePack refused = assertThrows(InvalidRulePack.class, () -> load(json));
    assertEquals(message.replace("LINE", Long.toString(line)), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"at_least_pct\": 80 | \"at_least_pct\": 92 | sichuan.json:37: /execution_score/tiers/2: tiers"
            + " must go from the highest to the lowest at_least_pct",
        "\"at_least_pct\": 0 | \"at_least_pct\": 5 | sichuan.json:34: /execution_score/tiers: the last"
            + " tier must begin at 0",
        "\"earns_pct\": 60 | \"earns_pct\": 160 | sichuan.json:37:"
            + " /execution_score/tiers/2/earns_pct: must be from 0 to 100 or proportional",
        "\"cap_pct\": 100 | \"cap_pct\": 0 | sichuan.json:33: /execution_score/cap_pct: must be above 0",
      })
  void anErrorInTheTiersNamesFileLineMemberAndReason(String good, String bad, String message)
      throws IOException {
    try (InputStream in = Schemas.open("rule-packs/sichuan-2021.json")) {
      byte[] json = new String(in.readAllBytes(), UTF_8).replace(good, bad).getBytes(UTF_8);
      InvalidRulePack refused =
          assertThrows(
              InvalidRulePack.class,
              () -> new RulePackReader("sichuan.json").read(new ByteArrayInputStream(json)));
      assertEquals(message, refused.getMessage());
    }
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
        assertThrows(
            UncheckedIOException.class, () -> RuleBookReader.texts(Path.of("no-such.json")));
    assertEquals("the rule pack cannot be read: no-such.json", missing.getMessage());
  }
}
