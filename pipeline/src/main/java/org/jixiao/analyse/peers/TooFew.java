package org.jixiao.analyse.peers;

import org.jixiao.model.Circle;
import org.jixiao.model.Measure;

/** Says in words how many peers there are in every circle. */
record TooFew(Peers widest, Leftover example, int fewest) {

  String chinese() {
    PeerGroup group = example.member().group();
    Measure measure = widest.measure();
    String wide = widest.chinese() + "有 " + widest.n() + " 家";
    String rest = "不足 " + fewest + " 家，不作离群判断。";
    if (!group.hasType()) {
      return "部门类型不明，只能与同级各类比较：列示" + measure.chinese() + "的，" + wide + "，" + rest;
    }
    return "列示"
        + measure.chinese()
        + "的，可比组 "
        + group.id(Circle.TYPE_LEVEL_YEAR)
        + " 有 "
        + example.peers()
        + " 家，"
        + group.id(Circle.TYPE_YEAR)
        + "（各级同类）有 "
        + example.typePeers()
        + " 家，"
        + wide
        + "，均"
        + rest;
  }

  String english() {
    PeerGroup group = example.member().group();
    String measure = widest.measure().english();
    String wide = widest.english() + " has " + widest.n();
    String rest = "fewer than " + fewest + ", so nobody is judged.";
    if (!group.hasType()) {
      return "Of an unknown type, to be compared by level only: of those that state the "
          + (measure + ", " + wide + ": " + rest);
    }
    return "Of those that state the "
        + measure
        + ", group "
        + group.id(Circle.TYPE_LEVEL_YEAR)
        + " has "
        + example.peers()
        + ", "
        + group.id(Circle.TYPE_YEAR)
        + " (same type at any level) has "
        + example.typePeers()
        + " and "
        + wide
        + ": each "
        + rest;
  }
}
