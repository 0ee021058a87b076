package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jixiao.ingest.InputNews;
import org.jixiao.model.InputFate;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final InputNews FACTS =
      new InputNews("b.csv", "text/csv", "GB18030", 900, "ab12", 0, 0, 0, 0);

  @Test
  void theNewsOfAnInputAddUpToItsFate() {
    List<InputFate> fates =
        Accounts.settle(
            List.of(
                InputNews.found("b.csv", 4),
                InputNews.fate("b.csv", 1, 1, 0),
                InputNews.found("a.txt", 1),
                FACTS,
                InputNews.fate("a.txt", 0, 1, 0),
                InputNews.found("b.csv", 1),
                InputNews.fate("b.csv", 1, 0, 2)));

    assertEquals(
        List.of(
            new InputFate("a.txt", null, null, 0, null, 1, 0, 1, 0),
            new InputFate("b.csv", "text/csv", "GB18030", 900, "ab12", 5, 2, 1, 2)),
        fates);
    assertEquals(List.of("rejected", "partly"), fates.stream().map(InputFate::fate).toList());
    assertEquals(
        Map.of(
            "inputs", 2L,
            "records_in", 6L,
            "records_read", 2L,
            "records_rejected", 2L,
            "records_superseded", 2L),
        Accounts.counts(fates));
  }

  @Test
  void aLostRecordFailsTheRunAndNamesTheInput() {
    List<InputNews> news =
        List.of(InputNews.found("a.txt", 2), InputNews.fate("a.txt", 1, 0, 0), FACTS);

    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> Accounts.settle(news));

    assertTrue(failure.getMessage().contains("uri=a.txt"), failure.getMessage());
  }

  @Test
  void aRecordThatIsCountedTwiceFailsTheRun() {
    List<InputNews> news = List.of(InputNews.found("a.txt", 2), InputNews.fate("a.txt", 2, 1, 0));

    assertThrows(IllegalStateException.class, () -> Accounts.settle(news));
  }
}
