package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.turnout.Attendance;
import org.jixiao.analyse.turnout.Division;

/** Who is present and who is listed in each division of one shard, in the order of the codes. */
final class Rolls {
  private final SortedMap<String, Roll> rolls = new TreeMap<>();

  private Rolls() {}

  /** The rolls of those who are present in blocks of a shard and of those who are listed there. */
  static Rolls of(ShardKey shard, Iterable<AttendanceBlock> blocks, ExpectedDepartments expected) {
    Rolls rolls = new Rolls();
    for (AttendanceBlock block : blocks) {
      for (Attendance one : block.attendances()) {
        rolls.roll(one.city(), one.divisionCode()).present.add(one);
      }
    }
    for (Listed one : expected.listed()) {
      if (CallTheRoll.shard(one.divisionCode(), shard.shards()).equals(shard)) {
        rolls.roll(one.city(), one.divisionCode()).listed.add(one);
      }
    }
    return rolls;
  }

  List<Division> divisions(CityYears years, Succession succession) {
    List<Division> divisions = new ArrayList<>();
    for (Roll roll : rolls.values()) {
      divisions.add(new Division(roll.present, roll.listed, years.of(roll.city), succession));
    }
    return divisions;
  }

  private Roll roll(String city, String divisionCode) {
    String id = (divisionCode == null ? "" : divisionCode) + "/" + (city == null ? "" : city);
    return rolls.computeIfAbsent(id, unused -> new Roll(city));
  }

  /** The departments of one division in the making. */
  private static final class Roll {
    private final String city;
    private final List<Attendance> present = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();

    Roll(String city) {
      this.city = city;
    }
  }
}
