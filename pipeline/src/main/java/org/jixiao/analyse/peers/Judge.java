package org.jixiao.analyse.peers;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Comparison;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/** Judges departments by whatever method their measure asks for. */
record Judge(Comparison comparison) {

  /** Who of some members of enough peers stands apart, or why nobody can be judged. */
  List<Outlier> judge(Peers peers, List<Member> members) {
    if (PeerMeasures.APART.contains(peers.measure())) {
      return new ZScores(comparison, peers).judge(members);
    }
    if (!PeerMeasures.OF_TWO_YEARS.contains(peers.measure())) return List.of();
    List<Outlier> answers = new ArrayList<>();
    for (RatioMethod method : RatioMethod.values()) {
      answers.addAll(new Ratios(comparison, peers, method).judge(members));
    }
    return answers;
  }

  /** The answer where every circle has too few peers. */
  List<Outlier> tooFew(Peers widest, Leftover example) {
    if (PeerMeasures.APART.contains(widest.measure())) {
      return List.of(answer(widest, example, ZScores.RULE, ZScores.METHOD));
    }
    if (!PeerMeasures.OF_TWO_YEARS.contains(widest.measure())) return List.of();
    return List.of(answer(widest, example, Ratios.RULE, Ratios.METHOD));
  }

  private Outlier answer(Peers widest, Leftover example, String rule, String method) {
    TooFew reason = new TooFew(widest, example, comparison.limits().fewestPeers());
    return widest.nobody(
        comparison,
        rule,
        "too-few-peers",
        method,
        widest.described(null, null),
        reason.chinese(),
        reason.english());
  }

  static boolean isJudged(Measure measure) {
    return PeerMeasures.APART.contains(measure) || PeerMeasures.OF_TWO_YEARS.contains(measure);
  }
}
