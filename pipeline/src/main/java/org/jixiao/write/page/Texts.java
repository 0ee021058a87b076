package org.jixiao.write.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The page's own words in Chinese and English, from {@code page/zh.properties} and its like. */
final class Texts {

  /** Chinese first: it is what the page opens in. */
  static final List<String> LANGUAGES = List.of("zh", "en");

  private final Map<String, TreeMap<String, String>> words = new TreeMap<>();

  private Texts() {}

  static Texts read() throws IOException {
    Texts texts = new Texts();
    for (String language : LANGUAGES) {
      Properties properties = new Properties();
      properties.load(new StringReader(Assets.text("page/" + language + ".properties")));
      TreeMap<String, String> words = new TreeMap<>();
      properties.forEach((key, word) -> words.put((String) key, (String) word));
      columns(language).forEach((column, name) -> words.putIfAbsent("column." + column, name));
      texts.words.put(language, words);
    }
    return texts;
  }

  /** What people call the columns of the table of reports. */
  private static Map<String, String> columns(String language) throws IOException {
    Map<String, String> names = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> fields =
        CsvReader.builder().ofNamedCsvRecord(Assets.text("schemas/fields.csv"))) {
      for (NamedCsvRecord field : fields) {
        if (field.getField("table").equals("reports")) {
          names.put(field.getField("column"), field.getField(language));
        }
      }
    }
    return names;
  }

  Map<String, String> all(String language) {
    return words.get(language);
  }

  /** A word of the page in Chinese, with {0}, {1} … replaced. A key that is not there fails. */
  String zh(String key, Object... values) {
    String word = words.get("zh").get(key);
    if (word == null) throw new IllegalStateException("page/zh.properties has no " + key);
    for (int i = 0; i < values.length; i++) {
      word = word.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return word;
  }

  /** The name of something that may be unknown to the page: then its id. */
  String name(String kind, String id) {
    return id == null ? zh("unknown") : words.get("zh").getOrDefault(kind + "." + id, id);
  }
}
