package org.jixiao.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it stands, so that errors can say so.
 *
 * @param value a {@code Map<String, LocatedJson>}, a {@code List<LocatedJson>}, a String, a
 *     BigDecimal, a Boolean or null
 */
record LocatedJson(Object value, String file, int line, String path) {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static LocatedJson parse(InputStream in, String file) throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() == null) throw new InvalidRulePack(file, 1, "", "the file is empty");
      LocatedJson whole = read(parser, file, "");
      if (parser.nextToken() != null) {
        throw new InvalidRulePack(file, lineOf(parser), "", "something follows the object");
      }
      return whole;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidRulePack(file, line, "", e.getOriginalMessage());
    }
  }

  InvalidRulePack refuse(String reason) {
    return new InvalidRulePack(file, line, path, reason);
  }

  Map<String, LocatedJson> members() {
    if (!(value instanceof Map<?, ?> map)) throw refuse("must be an object");
    Map<String, LocatedJson> members = new LinkedHashMap<>();
    map.forEach((name, member) -> members.put((String) name, (LocatedJson) member));
    return members;
  }

  List<LocatedJson> elements() {
    if (!(value instanceof List<?> list)) throw refuse("must be a list");
    return list.stream().map(LocatedJson.class::cast).toList();
  }

  String text() {
    if (!(value instanceof String text) || text.isBlank()) throw refuse("must be a text");
    return text;
  }

  BigDecimal number() {
    if (!(value instanceof BigDecimal number)) throw refuse("must be a number");
    return number;
  }

  private static LocatedJson read(JsonParser parser, String file, String path) throws IOException {
    int line = lineOf(parser);
    Object value =
        switch (parser.currentToken()) {
          case START_OBJECT -> readMembers(parser, file, path);
          case START_ARRAY -> readElements(parser, file, path);
          case VALUE_STRING -> parser.getText();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
          case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
          default -> null;
        };
    return new LocatedJson(value, file, line, path);
  }

  private static Map<String, LocatedJson> readMembers(JsonParser parser, String file, String path)
      throws IOException {
    Map<String, LocatedJson> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, read(parser, file, path + "/" + name));
    }
    return members;
  }

  private static List<LocatedJson> readElements(JsonParser parser, String file, String path)
      throws IOException {
    List<LocatedJson> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(parser, file, path + "/" + elements.size()));
    }
    return elements;
  }

  private static int lineOf(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
