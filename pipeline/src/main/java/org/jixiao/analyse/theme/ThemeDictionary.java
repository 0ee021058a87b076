package org.jixiao.analyse.theme;

import static com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.analyse.ThemeSet;

/**
 * The themes, in the order of their ids, and the words that qualify them.
 *
 * @param version of the contents
 */
public record ThemeDictionary(String version, List<Theme> themes, Markers markers) {
  private static final String STANDARD = "/schemas/themes.json";

  /**
   * Checks the ids.
   *
   * @throws IllegalArgumentException when an id is used twice or is no theme id
   */
  public ThemeDictionary {
    themes = List.copyOf(themes);
    Objects.requireNonNull(markers, "markers");
    Set<Integer> numbers = new HashSet<>();
    for (Theme theme : themes) {
      if (!numbers.add(ThemeSet.number(theme.id()))) {
        throw new IllegalArgumentException("theme " + theme.id() + " is defined twice");
      }
    }
  }

  /** The dictionary that comes with the program. */
  public static ThemeDictionary standard() {
    return Standard.DICTIONARY;
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final ThemeDictionary DICTIONARY = read();
  }

  private static ThemeDictionary read() {
    try (InputStream json = ThemeDictionary.class.getResourceAsStream(STANDARD)) {
      if (json == null) throw new IllegalStateException("not on the class path: " + STANDARD);
      return load(json);
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD, e);
    }
  }

  /**
   * A dictionary in JSON, as {@code schemas/themes.json} is.
   *
   * @throws IOException when it cannot be read or is no such JSON
   */
  public static ThemeDictionary load(InputStream json) throws IOException {
    return JsonMapper.builder()
        .propertyNamingStrategy(SNAKE_CASE)
        .build()
        .readValue(json, ThemeDictionary.class);
  }

  /** The open themes. */
  ThemeSet open() {
    ThemeSet open = ThemeSet.NONE;
    for (Theme theme : themes) {
      if (theme.open()) open = open.with(ThemeSet.number(theme.id()));
    }
    return open;
  }

  /** The greatest number of a theme. */
  int lastNumber() {
    return themes.stream().mapToInt(theme -> ThemeSet.number(theme.id())).max().orElse(0);
  }

  /**
   * The theme of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Theme theme(String id) {
    for (Theme theme : themes) {
      if (theme.id().equals(id)) return theme;
    }
    throw new IllegalArgumentException("no such theme: " + id);
  }
}
