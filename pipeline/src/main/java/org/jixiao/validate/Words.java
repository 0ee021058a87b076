package org.jixiao.validate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.model.Message;

/** Words of both languages, from {@code schemas/terms.csv}. */
final class Words {

  private static final Map<String, Words> TERMS = read();

  private final Message zh;
  private final Message en;

  private Words(Message zh, Message en) {
    this.zh = zh;
    this.en = en;
  }

  static Words of(String term) {
    Words words = find(term);
    if (words == null) throw new IllegalStateException("schemas/terms.csv has no term " + term);
    return words;
  }

  /** Null when there is no such term. */
  static Words find(String term) {
    return TERMS.get(term);
  }

  Message zh() {
    return zh;
  }

  Message en() {
    return en;
  }

  private static Map<String, Words> read() {
    Map<String, Words> terms = new HashMap<>();
    for (NamedCsvRecord line : Schemas.rows("terms.csv")) {
      Words words = new Words(new Message(line.getField("zh")), new Message(line.getField("en")));
      terms.put(line.getField("id"), words);
    }
    return terms;
  }
}
