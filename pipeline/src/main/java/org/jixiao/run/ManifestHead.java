package org.jixiao.run;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/** Reads a manifest up to its lists of files, which may be long. */
public final class ManifestHead {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIRST_LIST = "inputs";

  private ManifestHead() {}

  /** The head of the manifest at a path on any file system. */
  public static JsonNode read(String path) throws IOException {
    try (InputStream in = new BeamStorage().open(path, 0)) {
      return read(in);
    }
  }

  /** Whether a run's folder has a manifest, which makes it a published run. */
  static boolean exists(String folder) throws IOException {
    return !new BeamStorage().list(folder + "/manifest.json").isEmpty();
  }

  /** The head of a manifest. */
  static JsonNode read(InputStream in) throws IOException {
    ObjectNode head = JSON.createObjectNode();
    try (JsonParser parser = JSON.createParser(in)) {
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
