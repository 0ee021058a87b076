package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where it is measured. */
final class Machine {
  private static final String MODEL = "model name";

  private Machine() {}

  /** Processors, memory, Java; and the load before anything began, for others may be working. */
  static String describe() throws IOException {
    return Runtime.getRuntime().availableProcessors()
        + " processors ("
        + line("/proc/cpuinfo", MODEL).orElse("of an unknown kind")
        + "), "
        + line("/proc/meminfo", "MemTotal").orElse("unknown")
        + " of memory, Java "
        + Runtime.version()
        + ", load before "
        + Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
  }

  private static Optional<String> line(String file, String name) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }
}
