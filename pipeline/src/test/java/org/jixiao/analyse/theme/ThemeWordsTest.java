package org.jixiao.analyse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {
  private static final Path KEPT = Path.of("../schemas/theme_words.csv");
  private static final String REWRITE = "jixiao.words.rewrite";

  @Test
  void theKeptFileIsWhatTheLabelledStatementsTeach() throws IOException {
    List<LabelledStatement> statements = new ArrayList<>();
    for (String file : LabelledStatement.TEACHING) statements.addAll(LabelledStatement.of(file));

    String learnt = new WordTrainer(ThemeDictionary.standard()).train(statements);

    if (Boolean.getBoolean(REWRITE)) Files.writeString(KEPT, learnt);
    assertTrue(
        learnt.equals(Files.readString(KEPT)),
        "statements or reading have changed; mvn -o test -Dtest=ThemeWordsTest -D"
            + REWRITE
            + "=true writes the file anew");
  }

  @Test
  void aWordHasItsWeightsAndNoOther() {
    WordTable table = WordFile.parse("word,weights\n#T02?,2-7\n拖,0-3\n拖欠,4+35 10-12\n", 18);

    assertEquals(35, table.weight(Reading.key('拖', '欠'), 4));
    assertEquals(-12, table.weight(Reading.key('拖', '欠'), 10));
    assertEquals(0, table.weight(Reading.key('拖', '欠'), 5));
    assertEquals(-3, table.weight(Reading.key('拖', (char) 0), 0));
    assertEquals(-7, table.weight(Signal.of(new Naming(2, 0, 1, true)), 2));
    assertEquals(0, table.weight(Reading.key('欠', (char) 0), 4));
  }

  @Test
  void aFileThatIsNoneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> WordFile.parse("拖欠,4+35\n", 18));
    for (String line : List.of("拖欠款,4+35\n", "拖欠,4*35\n", "拖欠,+35\n", ",4+35\n", "拖欠,19+1\n")) {
      assertThrows(
          IllegalArgumentException.class, () -> WordFile.parse("word,weights\n" + line, 18), line);
    }
  }

  @Test
  void aSignalIsReadAsItIsPrinted() {
    for (int key :
        List.of(
            Signal.ANY,
            Signal.CAUSE,
            Signal.EXCLUDED,
            Signal.MEASURE,
            Signal.of(new Naming(18, 0, 1, true)),
            Signal.of(new Naming(1, 0, 1, false)))) {
      assertEquals(key, Signal.parse(Signal.print(key)));
    }
  }
}
