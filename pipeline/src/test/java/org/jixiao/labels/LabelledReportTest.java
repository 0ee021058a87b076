package org.jixiao.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anyOfTheAcceptedNumbersIsRight() throws JsonProcessingException {
    Scorecard card =
        card(
            "{'budget': {'original_yuan': [6200000, 6211890]}, 'rates': {'execution_pct': 89.31}}",
            "{'budget': {'original_yuan': 6211890.00}, 'rates': {'execution_pct': 89.32}}");
    assertEquals(new Counts(1, 1, 1), card.of(Group.AMOUNTS));
    assertEquals(new Counts(0, 1, 1), card.of(Group.RATES));
  }

  @Test
  void aValueThatWasReadWithoutALabelCountsAgainstPrecisionOnly() throws JsonProcessingException {
    Scorecard card = card("{'score': {'total': null}}", "{'score': {'total': 95, 'grade': null}}");
    assertEquals(new Counts(0, 0, 1), card.of(Group.SCORE));
    assertEquals(List.of("score  01 /score/total: gold null, found 95"), card.misses());
  }

  @Test
  void aScoreItemWithoutAScoreIsOnlyOneWithout() throws JsonProcessingException {
    Scorecard card =
        card(
            "{'score_items': [{'name': '产出', 'score': null}, {'name': '效益', 'score': null}]}",
            "{'score_items': [{'name': '产出', 'score': 0}, {'name': '效益', 'score': null}]}");
    assertEquals(new Counts(1, 2, 2), card.of(Group.SCORE_ITEMS));
  }

  @Test
  void eachItemIsPairedOnceTheMostAlikeFirst() throws JsonProcessingException {
    Scorecard card =
        card(
            "{'outputs': [{'value': 3, 'unit': '场'}, {'value': 3, 'unit': '次'}]}",
            "{'outputs': [{'value': 3, 'unit': '次'}, {'value': 3, 'unit': '次'}, {'value': 4}]}");
    assertEquals(new Counts(2, 2, 3), card.of(Group.OUTPUTS));
    assertEquals(List.of("outputs  01 extra:  {\"value\":4}"), card.misses());
  }

  @Test
  void aQuoteStandsWhereItSaysWhiteSpaceAside() throws JsonProcessingException {
    Scorecard card =
        card(
            "{}",
            "{'evidence': [{'quote': '5万元', 'start': 2, 'end': 6},"
                + " {'quote': '5万元', 'start': 0, 'end': 3},"
                + " {'quote': '5万元', 'start': 2, 'end': 60}]}");
    assertEquals(new Counts(1, 3, 3), card.of(Group.EVIDENCE));
  }

  private static Scorecard card(String gold, String found) throws JsonProcessingException {
    Scorecard card = new Scorecard();
    var label = JSON.readTree(gold.replace('\'', '"'));
    var read = JSON.readTree(found.replace('\'', '"'));
    new LabelledReport("01", label, read, "支出5\n万元").enter(card);
    return card;
  }
}
