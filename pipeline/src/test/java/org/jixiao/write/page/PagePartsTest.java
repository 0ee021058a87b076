package org.jixiao.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagePartsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/page");
  private static final Pattern WORD =
      Pattern.compile("\\bt\\((?:[^'(]* [?] )?'([^']+)'(?: : '([^']+)')?");

  @Test
  void theForemostAreKeptInOrderAndAllAreCounted() {
    Foremost<Integer> foremost = new Foremost<>(Comparator.<Integer>naturalOrder(), 3);
    for (int item : new int[] {5, 2, 9, 1, 7, 2}) foremost.add(item);

    assertEquals(List.of(1, 2, 2), foremost.inOrder());
    assertEquals(6, foremost.seen());
  }

  @Test
  void ofEqualOnesTheEarlierAreKept() {
    Foremost<String> foremost = new Foremost<>(Comparator.comparing(String::length), 2);
    for (String item : List.of("a", "b", "c")) foremost.add(item);

    assertEquals(List.of("a", "b"), foremost.inOrder());
  }

  @Test
  void exactlyAHundredIsAStepOfItsOwn() {
    Distribution distribution = new Distribution();
    for (String value : List.of("99.9999", "100", "100.0000", "100.0001", "99", "-3", "4000")) {
      distribution.add(new BigDecimal(value));
    }
    distribution.add(null);

    assertEquals(Map.of(-1, 1, 99, 2, 100, 2, 101, 1, 200, 1), distribution.steps());
  }

  @Test
  void wordsCannotOpenOrCloseAnElement() throws IOException {
    StringWriter html = new StringWriter();
    new Markup(html).element("p", "<b>&\"'\0", "title", "\"><script>");

    assertEquals(
        "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#39;\uFFFD</p>",
        html.toString());
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    Texts texts = Texts.read();

    assertEquals(texts.all("zh").keySet(), texts.all("en").keySet());
  }

  @Test
  void everyWordThatAScriptAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        WORD.matcher(Files.readString(file))
            .results()
            .flatMap(PagePartsTest::keys)
            .forEach(asked::add);
      }
    }
    assertTrue(asked.size() > 100, "only " + asked.size() + " words were found");
    asked.removeAll(Texts.read().all("zh").keySet());

    assertEquals(Set.of(), asked);
  }

  @Test
  void everyScriptAndStyleIsOnThePage() throws IOException {
    String page = Assets.script() + Assets.style();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(path -> !path.toString().endsWith(".properties")).toList()) {
        assertTrue(page.contains(Files.readString(file)), file + " is not on the page");
      }
    }
  }

  private static Stream<String> keys(MatchResult word) {
    return Stream.of(word.group(1), word.group(2)).filter(Objects::nonNull);
  }
}
