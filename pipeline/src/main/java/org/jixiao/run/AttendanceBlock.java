package org.jixiao.run;

import java.util.List;
import org.jixiao.analyse.turnout.Attendance;

/** The attendances of some departments that belong to one shard. */
public record AttendanceBlock(List<Attendance> attendances) {}
