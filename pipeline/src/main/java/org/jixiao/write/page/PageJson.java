package org.jixiao.write.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The page's data for its scripts, as one line of JSON that is safe inside an HTML element. */
final class PageJson {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new ScriptSafe()).build();

  private final JsonGenerator json;

  private PageJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the data and the words of both languages; {@code out} stays open. */
  static void write(PageData data, Texts texts, Writer out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      new PageJson(json).page(data, texts);
    }
  }

  private void page(PageData data, Texts texts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("reports", data.reports());
    json.writeNumberField("fromReview", data.fromReview());
    json.writeNumberField("enoughPercent", PageData.ENOUGH_PERCENT);
    cities(data);
    histograms(data);
    json.writeObjectFieldStart("sheets");
    for (Map.Entry<String, Sheet> sheet : data.sheets().entrySet()) {
      json.writeFieldName(sheet.getKey());
      new SheetJson(json).write(sheet.getValue());
    }
    json.writeEndObject();
    if (data.restated().isPresent()) {
      json.writeFieldName("restated");
      new RestatedJson(json).write(data.restated().get());
    }
    words(texts);
    json.writeEndObject();
  }

  private void cities(PageData data) throws IOException {
    json.writeArrayFieldStart("cities");
    for (String city : data.cities()) {
      json.writeStartObject();
      json.writeStringField("name", city);
      Integer year = data.headlineYear(city);
      if (year != null) json.writeNumberField("year", year);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void histograms(PageData data) throws IOException {
    json.writeArrayFieldStart("histograms");
    for (Map.Entry<Census.Place, Census.Histograms> place : data.histograms().entrySet()) {
      json.writeStartObject();
      json.writeStringField("city", place.getKey().city());
      json.writeNumberField("year", place.getKey().year());
      steps("execution", place.getValue().execution());
      steps("score", place.getValue().score());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void steps(String measure, Distribution distribution) throws IOException {
    json.writeArrayFieldStart(measure);
    for (Map.Entry<Integer, Integer> step : distribution.steps().entrySet()) {
      json.writeArray(new int[] {step.getKey(), step.getValue()}, 0, 2);
    }
    json.writeEndArray();
  }

  private void words(Texts texts) throws IOException {
    json.writeObjectFieldStart("texts");
    for (String language : Texts.LANGUAGES) {
      json.writeObjectFieldStart(language);
      for (Map.Entry<String, String> word : texts.all(language).entrySet()) {
        json.writeStringField(word.getKey(), word.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
