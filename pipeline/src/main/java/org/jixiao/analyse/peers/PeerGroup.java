package org.jixiao.analyse.peers;

import org.jixiao.analyse.Digest;
import org.jixiao.model.Level;

/**
 * Departments that can be compared.
 *
 * @param level null when reports do not tell
 */
public record PeerGroup(String departmentType, Level level, int fiscalYear) {

  public static PeerGroup of(Digest digest) {
    String type = digest.departmentType();
    return new PeerGroup(type == null ? "other" : type, digest.level(), digest.fiscalYear());
  }

  /** {@code gov_office/district/2023}. */
  public String id() {
    String place = level == null ? "unknown" : level.id();
    return departmentType + "/" + place + "/" + fiscalYear;
  }
}
