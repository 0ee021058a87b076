package org.jixiao.analyse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeDictionaryTest {
  private static final ThemeDictionary STANDARD = ThemeDictionary.standard();

  @Test
  void theStandardDictionaryHasEighteenThemesInOrder() {
    List<String> ids = STANDARD.themes().stream().map(Theme::id).toList();

    assertEquals(18, ids.size());
    assertEquals(ids.stream().sorted().toList(), ids);
    assertEquals("预算编制不精准", STANDARD.theme("T01").zh());
    assertThrows(IllegalArgumentException.class, () -> STANDARD.theme("T19"));
  }

  @Test
  void noTermNamesTwoThemes() {
    Set<String> seen = new HashSet<>();
    for (Theme theme : STANDARD.themes()) {
      for (List<String> terms :
          List.of(theme.triggers(), theme.subjects(), theme.measureTriggers())) {
        for (String term : new HashSet<>(terms)) {
          if (!seen.add(theme.id() + term)) continue;
          assertEquals(List.of(theme.id()), themesWith(term), term);
        }
      }
    }
  }

  @Test
  void aDictionaryThatIsNoneIsRefused() {
    assertThrows(IOException.class, () -> load("{\"version\": \"1\", \"themes\": []}"));
    assertThrows(IOException.class, () -> load("[]"));
  }

  @Test
  void aTermOfThreePartsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Term.of("无…的…问题", TermKind.NEGATION_AROUND, 0));
  }

  private static List<String> themesWith(String term) {
    return STANDARD.themes().stream()
        .filter(
            theme ->
                theme.triggers().contains(term)
                    || theme.subjects().contains(term)
                    || theme.measureTriggers().contains(term))
        .map(Theme::id)
        .toList();
  }

  private static void load(String json) throws IOException {
    ThemeDictionary.load(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
