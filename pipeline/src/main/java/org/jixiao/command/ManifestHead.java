package org.jixiao.command;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.jixiao.run.BeamStorage;

/** Reads a manifest up to its lists of files, which may be long. */
final class ManifestHead {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIRST_LIST = "inputs";

  private ManifestHead() {}

  static JsonNode read(String path) throws IOException {
    ObjectNode head = JSON.createObjectNode();
    try (InputStream in = new BeamStorage().open(path, 0);
        JsonParser parser = JSON.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (name.equals(FIRST_LIST)) break;
        parser.nextToken();
        head.set(name, JSON.<JsonNode>readTree(parser));
      }
    }
    return head;
  }
}
