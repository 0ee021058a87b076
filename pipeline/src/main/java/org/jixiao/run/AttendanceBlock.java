package org.jixiao.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.turnout.Attendance;

/** The attendances of some departments that belong to one shard. */
public record AttendanceBlock(List<Attendance> attendances) {

  /** Attendances by the shard of their division. */
  static SortedMap<ShardKey, AttendanceBlock> spread(List<Attendance> all, int shards) {
    SortedMap<ShardKey, AttendanceBlock> blocks = new TreeMap<>();
    ShardKey.spread(all, one -> CallTheRoll.shard(one.divisionCode(), shards))
        .forEach((shard, some) -> blocks.put(shard, new AttendanceBlock(some)));
    return blocks;
  }
}
