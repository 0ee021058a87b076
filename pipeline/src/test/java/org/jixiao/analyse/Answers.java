package org.jixiao.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jixiao.analyse.peers.LevelYears;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.peers.TypeYears;
import org.jixiao.model.Basis;
import org.jixiao.model.Outlier;
import org.jixiao.run.Comparisons;
import org.jixiao.run.RulePacks;

/** Comparisons by the standard rule pack, for tests. */
public final class Answers {
  public static final IntFunction<Comparison> STANDARD =
      Comparisons.of(RulePacks.named("guangzhou-2019"));

  private Answers() {}

  /** All that all steps say of some reports. */
  public static List<Outlier> of(List<Digest> digests) {
    return of(digests, List.of());
  }

  /** The same, and of pairs of years. */
  public static List<Outlier> of(List<Digest> digests, List<Member> pairs) {
    TypeYears near = TypeYears.judge(digests, pairs, STANDARD);
    List<Outlier> answers = new ArrayList<>(near.outliers());
    answers.addAll(LevelYears.judge(near.shares(), STANDARD));
    return answers;
  }

  /** Those of one rule. */
  public static List<Outlier> of(String rule, List<Digest> digests) {
    return of(digests).stream().filter(answer -> answer.rule().equals(rule)).toList();
  }

  /** Reports of the finance bureaus of one district, each with an execution rate. */
  public static List<Digest> executions(long... rates) {
    List<Digest> digests = new ArrayList<>();
    for (long rate : rates) digests.add(execution("finance", "财政局" + digests.size(), rate));
    return digests;
  }

  public static Digest execution(String type, String name, long rate) {
    return Sample.of("荔湾区", "440103", type, name, 2022)
        .withExecution(rate, Basis.ADJUSTED)
        .digest();
  }
}
