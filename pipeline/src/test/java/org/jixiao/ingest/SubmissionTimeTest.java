package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubmissionTimeTest {
  @Test
  void aDateIsTheStartOfThatDayInChina() {
    assertEquals(0, SubmissionTime.of("1970-01-01T08:00:00", "a.txt"));
    assertEquals(-28800, SubmissionTime.of("1970-01-01", "a.txt"));
  }

  @Test
  void zonesAreReckonedWith() {
    assertEquals(
        SubmissionTime.of("2023-04-02T14:30:00+08:00", "a"),
        SubmissionTime.of("2023-04-02T06:30:00Z", "a"));
    assertEquals(
        SubmissionTime.of("2023-04-02 14:30:00", "a"),
        SubmissionTime.of("2023-04-02T14:30:00+08:00", "a"));
  }

  @Test
  void aDateInTheNameServesWhenTheRecordSaysNothing() {
    long day = SubmissionTime.of("2022-03-15", "x");
    assertEquals(day, SubmissionTime.of(null, "reports/liwan-20220315.txt"));
    assertEquals(day, SubmissionTime.of("去年三月", "reports/liwan-2022-03-15.txt"));
    assertEquals(day + 9 * 3600, SubmissionTime.of(null, "liwan_20220315-0900.txt"));
  }

  @Test
  void aNameWithoutADateSaysNothing() {
    assertEquals(SubmissionTime.UNKNOWN, SubmissionTime.of(null, "liwan-2022.txt"));
    assertEquals(SubmissionTime.UNKNOWN, SubmissionTime.of(null, "liwan-20221345.txt"));
    assertEquals(SubmissionTime.UNKNOWN, SubmissionTime.of(null, "liwan-20220230.txt"));
    assertTrue(SubmissionTime.UNKNOWN < SubmissionTime.of("0001-01-01", "a"));
  }
}
