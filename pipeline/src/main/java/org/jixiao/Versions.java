package org.jixiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which versions of Jixiao and of what it is built on are at work; the build writes them down. */
public final class Versions {
  private static final String RESOURCE = "/jixiao-versions.properties";
  private static final String EXTRACTOR = "/jixiao-extractor.properties";

  private Versions() {}

  public static String jixiao() {
    return all().get("jixiao");
  }

  /**
   * A fingerprint of all code and data that extraction rests on, made by the build; nothing when
   * the build made none.
   */
  public static Optional<String> extractor() {
    if (Versions.class.getResource(EXTRACTOR) == null) return Optional.empty();
    return Optional.of(properties(EXTRACTOR).getProperty("extractor"));
  }

  /** Name and version, by name. */
  public static SortedMap<String, String> all() {
    Properties properties = properties(RESOURCE);
    SortedMap<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }

  private static Properties properties(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(resource)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return properties;
  }
}
