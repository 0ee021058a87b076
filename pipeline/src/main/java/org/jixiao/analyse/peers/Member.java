package org.jixiao.analyse.peers;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * A department's figure among those of its peers.
 *
 * @param group the nearest one
 * @param value in ten-thousandths of the measure's unit; of two years the amount of this one, in
 *     fen
 * @param before the amount of the year before, in fen; 0 for a measure of a report by itself
 */
public record Member(
    PeerGroup group, Measure measure, Outlier.Subject subject, long value, long before) {

  /** What a report states of the measures that are compared. */
  static List<Member> of(Digest digest) {
    List<Member> members = new ArrayList<>();
    PeerGroup group = PeerGroup.of(digest);
    Outlier.Subject subject = subject(digest);
    for (Measure measure : PeerMeasures.OF_A_REPORT) {
      Long value = PeerMeasures.value(digest, measure);
      if (value != null) members.add(new Member(group, measure, subject, value, 0));
    }
    return members;
  }

  /** Whose report it is. */
  public static Outlier.Subject subject(Digest digest) {
    return new Outlier.Subject(
        digest.reportId(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.department(),
        digest.departmentType(),
        digest.level());
  }
}
