package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;

/** Which parts of an Office document belong to another part. Targets outside are never followed. */
record Relations(List<Relation> all) {

  /** A related part and what it is for. */
  record Relation(String id, String type, String target) {}

  /** The relations that a part named {@code name}, or for the empty name the package, has. */
  static Relations of(ZipParts parts, String name, Limits limits) throws Refusal {
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    String file = folder + "_rels/" + name.substring(slash) + ".rels";
    List<Relation> all = new ArrayList<>();
    if (!parts.has(file)) return new Relations(all);
    try (Xml xml = Xml.open(parts, file, limits)) {
      while (xml.next()) {
        if (!xml.isStart("Relationship") || "External".equals(xml.attribute("TargetMode")))
          continue;
        String type = String.valueOf(xml.attribute("Type"));
        all.add(
            new Relation(
                String.valueOf(xml.attribute("Id")),
                type.substring(type.lastIndexOf('/') + 1),
                resolve(folder, String.valueOf(xml.attribute("Target")))));
      }
    }
    return new Relations(all);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) return target.substring(1);
    String at = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../") && !at.isEmpty()) {
        at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return at + rest;
  }

  /** The first part of a type, or null. */
  String ofType(String type) {
    for (Relation relation : all) {
      if (relation.type().equals(type)) return relation.target();
    }
    return null;
  }

  /** The part with an id, or null. */
  String ofId(String id) {
    for (Relation relation : all) {
      if (relation.id().equals(id)) return relation.target();
    }
    return null;
  }
}
