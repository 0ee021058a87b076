package org.jixiao.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names every input file relative to the INPUT it came under, so that tables do not depend on where
 * a project lies. With several INPUTs the name begins with the INPUT's own; should two files still
 * share a name, the later path gets {@code ~2}. Files whose name, or whose folder's name, begins
 * with a dot, an underscore or README are no submissions and are left out.
 */
public final class InputNames {
  private InputNames() {}

  /** The files under all inputs, each once, ordered by name. */
  public static List<InputFile> resolve(List<String> inputs, Storage storage) throws IOException {
    Map<String, InputFile> byPath = new TreeMap<>();
    List<InputFile> empty = new ArrayList<>();
    for (String input : inputs.stream().sorted().distinct().toList()) {
      List<Storage.Found> found =
          storage.list(input).stream().filter(file -> isSubmission(input, file.path())).toList();
      if (found.isEmpty()) empty.add(InputFile.nothingUnder(input));
      for (Storage.Found file : found) {
        String uri = name(input, file.path(), inputs.size() > 1);
        byPath.putIfAbsent(file.path(), new InputFile(uri, file.path(), file.bytes()));
      }
    }
    empty.forEach(input -> byPath.put(input.path(), input));
    return distinct(byPath.values());
  }

  private static List<InputFile> distinct(Iterable<InputFile> files) {
    Map<String, Integer> seen = new HashMap<>();
    List<InputFile> named = new ArrayList<>();
    for (InputFile file : files) {
      int count = seen.merge(file.uri(), 1, Integer::sum);
      String uri = count == 1 ? file.uri() : file.uri() + "~" + count;
      named.add(new InputFile(uri, file.path(), file.bytes()));
    }
    named.sort(Comparator.comparing(InputFile::uri));
    return named;
  }

  private static String name(String input, String path, boolean several) {
    String root = root(input);
    String relative =
        path.startsWith(root + "/") ? path.substring(root.length() + 1) : lastName(path);
    return several && !root.equals(path) && !root.isEmpty()
        ? lastName(root) + "/" + relative
        : relative;
  }

  /** The part of an INPUT before its first wildcard, up to a slash. */
  private static String root(String input) {
    int wildcard = 0;
    while (wildcard < input.length() && "*?[{".indexOf(input.charAt(wildcard)) < 0) wildcard++;
    String fixed =
        wildcard < input.length()
            ? input.substring(0, Math.max(0, input.lastIndexOf('/', wildcard)))
            : input;
    return fixed.endsWith("/") ? fixed.substring(0, fixed.length() - 1) : fixed;
  }

  static String lastName(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static boolean isSubmission(String input, String path) {
    String root = root(input);
    if (root.equals(path)) return true;
    return isSubmission(path.startsWith(root + "/") ? path.substring(root.length() + 1) : path);
  }

  /** Whether a file's name, from its INPUT or archive on, is that of a submission. */
  static boolean isSubmission(String relative) {
    for (String name : relative.split("/", -1)) {
      if (name.startsWith(".") || name.startsWith("_") || name.startsWith("README")) return false;
    }
    return true;
  }
}
