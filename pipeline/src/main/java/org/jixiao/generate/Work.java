package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;

/** Counts of work done and performance indicators. */
final class Work {
  private static final int FEWEST_OUTPUTS = 5;
  private static final int MORE_OUTPUTS = 11;
  private static final List<String> ABOUT = List.of("约", "余", "多", "超");

  private final List<String[]> outputs;
  private final List<String[]> indicators;
  private final Detail detail;

  Work(Phrases phrases, Detail detail) {
    this.detail = detail;
    outputs = phrases.of("output").stream().map(Phrases::fields).toList();
    indicators = phrases.of("indicator").stream().map(Phrases::fields).toList();
  }

  List<Output> outputs(Dice dice) {
    int more =
        Math.min(dice.below(MORE_OUTPUTS), Math.min(dice.below(MORE_OUTPUTS), dice.below(8)));
    List<Output> drawn = new ArrayList<>();
    for (int line : dice.distinct(FEWEST_OUTPUTS + more, outputs.size())) {
      drawn.add(output(dice, outputs.get(line)));
    }
    return drawn;
  }

  private static Output output(Dice dice, String[] line) {
    int most = Integer.parseInt(line[2]);
    String about = dice.percent(8) ? dice.pick(ABOUT) : null;
    if (line[1].startsWith("万")) {
      return new Output(line[0], Print.hundredths(dice.between(1, most)), line[1], about);
    }
    return new Output(line[0], Print.count(dice.between(1, most)), line[1], about);
  }

  List<Indicator> indicators(Dice dice) {
    if (!dice.percent(detail.indicators())) return List.of();
    List<Indicator> drawn = new ArrayList<>();
    for (int line : dice.distinct(dice.between(2, 4), indicators.size())) {
      drawn.add(indicator(dice, indicators.get(line)));
    }
    return drawn;
  }

  private static Indicator indicator(Dice dice, String[] line) {
    int target = Integer.parseInt(line[1].replace("≥", "").replace("%", ""));
    boolean missed = dice.percent(8);
    int actual = missed ? target - dice.between(1, 9) : dice.between(target, 100);
    Boolean achieved = dice.percent(90) ? !missed : null;
    return new Indicator(line[0], line[1], actual + line[2], achieved);
  }
}
