package org.jixiao.analyse.peers;

import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Level;

/**
 * Departments that can be compared.
 *
 * @param level null when reports do not tell
 */
public record PeerGroup(String departmentType, Level level, int fiscalYear) {
  /** Of departments whose names do not tell their type; it is none to be compared by. */
  private static final String NO_TYPE = "other";

  public static PeerGroup of(Digest digest) {
    String type = digest.departmentType();
    return new PeerGroup(type == null ? NO_TYPE : type, digest.level(), digest.fiscalYear());
  }

  /** Whether its departments have a type in common. */
  public boolean hasType() {
    return !departmentType.equals(NO_TYPE);
  }

  /**
   * The name of the group, or of a wider one around it: {@code gov_office/district/2023}, {@code
   * gov_office/all/2023}, {@code all/district/2023}.
   */
  public String id(Circle circle) {
    String type = circle == Circle.LEVEL_YEAR ? "all" : departmentType;
    return type + "/" + place(circle) + "/" + fiscalYear;
  }

  private String place(Circle circle) {
    if (circle == Circle.TYPE_YEAR) return "all";
    return level == null ? "unknown" : level.id();
  }
}
