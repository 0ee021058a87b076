package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jixiao.extract.Extraction;
import org.jixiao.extract.Extractor;
import org.jixiao.extract.Vocabulary;
import org.jixiao.model.Reason;
import org.jixiao.model.Source;
import org.junit.jupiter.api.Test;

/** What was extracted of a document serves every later document of the same content. */
class KeepTest {
  private static final String REPORT =
      """
      广州市荔湾区财政局2022年度部门整体支出绩效自评报告
      一、部门预算及执行情况
      2022年年初预算数1,200.50万元，全年支出1,180.00万元。
      """;

  private final MemoryStorage storage = new MemoryStorage();
  private final Keep keep = new Keep(storage, List.of("kept/new", "kept/old"));

  @Test
  void aCopyOfAnotherNameIsNotExtractedAgainAndGivesTheBytesOfAFreshExtraction()
      throws IOException {
    storage.with("a.txt", REPORT).with("b/copy.txt", REPORT);

    assertEquals(new DocumentCount(1, 0), stage(keep, "a.txt").documents());
    assertEquals(new DocumentCount(0, 1), stage(keep, "b/copy.txt").documents());
    byte[] reused = staged();
    stage(Keep.nothing(storage), "b/copy.txt");

    assertArrayEquals(staged(), reused);
  }

  @Test
  void aRefusalThatFollowsFromTheContentIsKept() throws IOException {
    storage.with("recipe.txt", "两个鸡蛋，少许盐，搅拌均匀。");

    stage(keep, "recipe.txt");
    byte[] fresh = staged();
    Staged again = stage(keep, "recipe.txt");

    assertEquals(new DocumentCount(0, 1), again.documents());
    assertArrayEquals(fresh, staged());
    assertEquals("X\trecipe.txt\t\tNOT_A_REPORT\t", new String(fresh, UTF_8).substring(0, 27));
  }

  @Test
  void aRefusalOfASlowMachineIsNotKept() throws IOException {
    String sha256 = Sha256.of("slow".getBytes(UTF_8));

    keep.put(sha256, new Extracted.Refused(Reason.TOO_SLOW, "more than 20 seconds"));

    assertEquals(true, keep.find(sha256).isEmpty());
  }

  @Test
  void aTornFileIsMadeAgain() throws IOException {
    storage.with("a.txt", REPORT);
    stage(keep, "a.txt");
    byte[] fresh = staged();
    String kept = storage.list("kept").get(0).path();
    byte[] whole = bytes(kept);
    for (int length : new int[] {0, 1, 63, 64, 65, whole.length / 2, whole.length - 1}) {
      storage.with(kept, Arrays.copyOf(whole, length));
      assertEquals(new DocumentCount(1, 0), stage(keep, "a.txt").documents(), length + " bytes");
      assertArrayEquals(fresh, staged());
      assertArrayEquals(whole, bytes(kept));
    }
  }

  @Test
  void whatThePreviousQuarterKeptIsTakenOverByThePresentOne() throws IOException {
    storage.with("a.txt", REPORT);
    stage(new Keep(storage, List.of("kept/old", "kept/older")), "a.txt");

    assertEquals(new DocumentCount(0, 1), stage(keep, "a.txt").documents());

    assertEquals(1, storage.list("kept/new").size());
    assertArrayEquals(
        bytes(storage.list("kept/old").get(0).path()),
        bytes(storage.list("kept/new").get(0).path()));
  }

  private Staged stage(Keep kept, String path) throws IOException {
    Batch batch = Batch.plan(List.of(storage.file(path)), Batch.SPLIT_BYTES).get(0);
    return new Stager(storage, KeepTest::read, kept).stage(batch, "staged");
  }

  private static DocumentReader.Outcome read(String text, Source source) {
    Extraction extraction = new Extractor(Vocabulary.standard()).extract(text, source);
    if (extraction instanceof Extraction.Extracted extracted) {
      return new DocumentReader.Outcome.Read(extracted.report());
    }
    Extraction.Refused refused = (Extraction.Refused) extraction;
    return new DocumentReader.Outcome.Refused(refused.reason(), refused.detail());
  }

  private byte[] staged() throws IOException {
    return bytes("staged");
  }

  private byte[] bytes(String path) throws IOException {
    try (InputStream in = storage.open(path, 0)) {
      return in.readAllBytes();
    }
  }
}
