package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HdfsTest {

  @Test
  void aPathIsSpelledAsAUriInWhichOnlyWhatMustBeIsEscaped() {
    assertEquals(
        "hdfs://node:8020/自评%20报告/a%25b.txt", Hdfs.spelled("hdfs://node:8020/自评 报告/a%b.txt"));
  }

  @Test
  void onlyHdfsIsHdfs() {
    assertTrue(Hdfs.holds("hdfs://node:8020/in"));
    assertFalse(Hdfs.holds("s3://bucket/in"));
    assertFalse(Hdfs.holds("/hdfs"));
  }
}
