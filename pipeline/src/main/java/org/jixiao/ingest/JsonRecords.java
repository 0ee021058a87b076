package org.jixiao.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;
import org.jixiao.record.RecordException;
import org.jixiao.record.RecordJson;

/** Takes the records out of a JSON array, or of objects one behind the other, as they stand. */
final class JsonRecords {
  private static final JsonFactory JSON = new JsonFactory();

  private final String uri;
  private final BiConsumer<String, byte[]> records;
  private final Consumer<Rejection> rejections;
  private int element;

  /**
   * A reader of one file.
   *
   * @param records receives each record's JSON with its place, such as {@code element 3}
   */
  JsonRecords(String uri, BiConsumer<String, byte[]> records, Consumer<Rejection> rejections) {
    this.uri = uri;
    this.records = records;
    this.rejections = rejections;
  }

  void read(String text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) element(parser, token);
      }
    } catch (JsonProcessingException e) {
      element++;
      RecordException unread = RecordJson.unparseable(e);
      refuse(unread.reason(), unread.getMessage() + "; nothing behind it was read");
    }
  }

  private void element(JsonParser parser, JsonToken token) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(copy)) {
      generator.copyCurrentStructureExact(parser);
    }
    element++;
    if (token == JsonToken.START_OBJECT) {
      records.accept("element " + element, copy.toByteArray());
    } else {
      refuse(Reason.BAD_JSON, "the element is no object");
    }
  }

  private void refuse(Reason reason, String detail) {
    rejections.accept(new Rejection(uri, "element " + element, reason, detail));
  }
}
