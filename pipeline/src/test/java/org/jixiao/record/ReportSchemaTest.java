package org.jixiao.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReportSchemaTest {
  private final ObjectMapper mapper = new ObjectMapper();
  private final List<String> faults = new ArrayList<>();

  private JsonNode schema() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schemas/report.schema.json")) {
      return mapper.readTree(in);
    }
  }

  @Test
  void theExampleHasEveryMemberOfTheSchemaInItsOrder() throws IOException {
    check("", schema(), mapper.readTree(ExampleRecord.JSON));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @MethodSource("org.jixiao.record.ReportRoundTripTest#seeds")
  void whatTheWriterWritesHasTheTypesOfTheSchema(long seed) throws IOException {
    check("", schema(), mapper.readTree(new ReportWriter().bytes(RandomReport.of(seed))));
    assertEquals(List.of(), faults);
  }

  @Test
  void everyMemberIsDescribed() throws IOException {
    for (JsonNode node : schema().findParents("type")) {
      assertFalse(node.path("description").asText().isEmpty(), node::toString);
    }
  }

  /** Types and members only; patterns, bounds and enumerations are left to a validator. */
  private void check(String path, JsonNode schema, JsonNode value) {
    if (!allows(schema.path("type"), value)) faults.add(path + " is a " + value.getNodeType());
    if (value.isObject()) checkMembers(path, schema.path("properties"), value);
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(path + "/" + i, schema.path("items"), value.get(i));
    }
  }

  private void checkMembers(String path, JsonNode properties, JsonNode value) {
    assertEquals(names(properties), names(value), path);
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      check(path + "/" + member.getKey(), properties.path(member.getKey()), member.getValue());
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static boolean allows(JsonNode type, JsonNode value) {
    if (type.isTextual()) return fits(type.asText(), value);
    for (JsonNode one : type) {
      if (fits(one.asText(), value)) return true;
    }
    return false;
  }

  private static boolean fits(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "number" -> value.isNumber();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new AssertionError(type);
    };
  }
}
