package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RootCauseTest {

  @Test
  void theDeepestWordsAreToldOnOneLine() {
    IOException refused = new IOException("403 Forbidden\n  no access is granted");

    assertEquals(
        "403 Forbidden no access is granted",
        RootCause.words(new IllegalStateException("job failed", new RuntimeException(refused))));
  }

  @Test
  void theCallsInAServersAnswerAreLeftOut() {
    assertEquals(
        "Permission denied: user=nobody",
        RootCause.onOneLine(
            "Permission denied: user=nobody\n\tat namenode.Checker.check(Checker.java:661)\n"));
  }

  @Test
  void aCauseWithoutWordsLeavesThoseAboveIt() {
    assertEquals(
        "gs://reports: cannot be listed",
        RootCause.words(new IOException("gs://reports: cannot be listed", new IOException())));
  }

  @Test
  void withoutAnyWordsTheKindOfFailureIsTold() {
    assertEquals("java.lang.StackOverflowError", RootCause.words(new StackOverflowError()));
  }
}
