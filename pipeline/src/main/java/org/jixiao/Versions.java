package org.jixiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which versions of Jixiao and of what it is built on are at work; the build writes them down. */
public final class Versions {
  private static final String RESOURCE = "/jixiao-versions.properties";

  private Versions() {}

  public static String jixiao() {
    return all().get("jixiao");
  }

  /** Name and version, by name. */
  public static SortedMap<String, String> all() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }
}
