package org.jixiao.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** What {@code --engine} stands for, in Beam options; {@code engines.properties} says it. */
final class Engines {
  private static final String RESOURCE = "/engines.properties";

  private Engines() {}

  /**
   * The Beam options of an engine.
   *
   * @throws IllegalArgumentException naming the engines that there are
   */
  static List<String> options(String engine) {
    Properties engines = new Properties();
    try (InputStream in = Engines.class.getResourceAsStream(RESOURCE)) {
      engines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    String options = engines.getProperty(engine);
    if (options == null) {
      throw new IllegalArgumentException(
          "--engine: \""
              + engine
              + "\" is none of "
              + new TreeSet<>(engines.stringPropertyNames()));
    }
    String processors = Integer.toString(Runtime.getRuntime().availableProcessors());
    return List.of(options.replace("{processors}", processors).split(" ", -1));
  }
}
