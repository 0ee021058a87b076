package org.jixiao.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Interval;

/** A JSON object's members, each to be taken once; what is left at the end is refused. */
final class Members {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final LocatedJson object;
  private final Map<String, LocatedJson> left;

  Members(LocatedJson object) {
    this.object = object;
    this.left = object.members();
  }

  boolean has(String name) {
    return left.containsKey(name);
  }

  LocatedJson take(String name) {
    LocatedJson member = left.remove(name);
    if (member == null) throw object.refuse("lacks the member " + name);
    return member;
  }

  /** A number from 0 to a million with at most six decimals, in millionths. */
  long millionths(String name) {
    return millionths(take(name));
  }

  /** As {@link #millionths}, above 0. */
  long positive(String name) {
    LocatedJson member = take(name);
    long value = millionths(member);
    if (value == 0) throw member.refuse("must be above 0");
    return value;
  }

  /** As {@link #millionths}, a share from 0 to {@code most}. */
  long upTo(int most, String name) {
    LocatedJson member = take(name);
    long value = millionths(member);
    if (value > most * Interval.SCALE) throw member.refuse("must be from 0 to " + most);
    return value;
  }

  /** A whole number from {@code least} on. */
  int whole(int least, String name) {
    return whole(least, take(name));
  }

  static int whole(int least, LocatedJson json) {
    BigDecimal number = json.number();
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(MOST) > 0) {
      throw json.refuse(
          "must be a whole number from "
              + least
              + " to "
              + MOST
              + ", is "
              + number.toPlainString());
    }
    return number.intValueExact();
  }

  static long millionths(LocatedJson json) {
    BigDecimal number = json.number();
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      throw json.refuse("must be from 0 to " + MOST.toPlainString());
    }
    if (number.stripTrailingZeros().scale() > 6) throw json.refuse("has more than six decimals");
    return number.movePointRight(6).longValueExact();
  }

  static List<String> texts(LocatedJson json) {
    return json.elements().stream().map(LocatedJson::text).toList();
  }

  void refuseRest() {
    for (LocatedJson member : left.values()) throw member.refuse("is no member of a rule pack");
  }
}
