package org.jixiao.analyse.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.jixiao.analyse.Answers;
import org.jixiao.analyse.statistic.DigitCounter;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class FirstDigitsTest {
  @Test
  void powersOfANumberConform() {
    List<Outlier> answers = judge(600, i -> Math.round(1_000 * Math.pow(1.02, i)));

    assertEquals(
        List.of("conforms benford-first-digit", "conforms benford-first-two-digits"),
        answers.stream().map(one -> one.verdict() + " " + one.method()).toList());
    assertEquals("广州市/2022", answers.get(0).group().id());
    assertEquals(600, answers.get(0).group().n());
  }

  @Test
  void evenlySpreadAmountsDepart() {
    List<Outlier> answers = judge(900, i -> 1_000 + 1_000L * i);

    assertEquals(List.of("departs", "departs"), answers.stream().map(Outlier::verdict).toList());
    assertEquals(Severity.INFO, answers.get(0).severity());
  }

  @Test
  void fewAmountsAreRefused() {
    assertEquals(
        "广州市/2022 汇集金额 499 个，跨 4.2 个数量级；少于 500 个或不足 2 个数量级，不作首位数字检验。",
        judge(499, i -> Math.round(1_000 * Math.pow(1.02, i))).get(0).sentenceZh());
  }

  @Test
  void aNarrowRangeIsRefused() {
    assertEquals(
        List.of("refused", "refused"),
        judge(600, i -> 1_000 + 100L * i).stream().map(Outlier::verdict).toList());
  }

  private static List<Outlier> judge(int n, IntToLongFunction amount) {
    DigitCounter even = new DigitCounter();
    DigitCounter odd = new DigitCounter();
    for (int i = 0; i < n; i++) (i % 2 == 0 ? even : odd).add(amount.applyAsLong(i));
    return new FirstDigits(Answers.STANDARD.apply(2022))
        .judge(
            List.of(
                new DigitPool("广州市", 2022, even.toDigits()),
                new DigitPool("广州市", 2022, odd.toDigits())));
  }
}
