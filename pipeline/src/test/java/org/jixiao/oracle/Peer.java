package org.jixiao.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * A department's figure among its peers'.
 *
 * @param value in ten-thousandths of the unit, or this year's amount in fen
 * @param before the amount of the year before, or null
 */
record Peer(Digest digest, Measure measure, BigDecimal value, BigDecimal before) {

  static Peer of(Digest digest, Measure measure, Long value) {
    return new Peer(digest, measure, BigDecimal.valueOf(value), null);
  }

  static String type(Digest digest) {
    return Objects.requireNonNullElse(digest.departmentType(), "other");
  }

  static String level(Digest digest) {
    return digest.level() == null ? "unknown" : digest.level().id();
  }

  boolean hasType() {
    return !type(digest).equals("other");
  }

  String typeLevelYear() {
    return type(digest) + "/" + levelYear();
  }

  String typeYear() {
    return type(digest) + "/all/" + digest.fiscalYear();
  }

  String levelYear() {
    return level(digest) + "/" + digest.fiscalYear();
  }

  BigDecimal ratio() {
    return value.divide(before, MathContext.DECIMAL128);
  }

  Outlier.Subject subject() {
    return new Outlier.Subject(
        digest.reportId(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.department(),
        digest.departmentType(),
        digest.level());
  }

  /** How many of some peers are above this one, and one more. */
  int rank(List<Peer> peers) {
    return 1
        + (int)
            peers.stream()
                .filter(
                    before == null
                        ? peer -> peer.value.compareTo(value) > 0
                        : peer -> peer.ratio().compareTo(ratio()) > 0)
                .count();
  }
}
