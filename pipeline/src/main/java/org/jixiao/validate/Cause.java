package org.jixiao.validate;

/**
 * A likely cause in words.
 *
 * @param id {@code other-basis}, {@code power-of-ten}, {@code transposed-digits}, {@code
 *     extra-or-missing-digit} or {@code part-missing}
 */
record Cause(String id, String zh, String en) {

  static Cause otherBasis(Operand basis, Operand wouldBe) {
    return of("other-basis", "basis", basis, wouldBe);
  }

  /** One keying error in {@code figure}, which would right the arithmetic as {@code wouldBe}. */
  static Cause slip(String id, Operand figure, Operand wouldBe) {
    return of(id, "figure", figure, wouldBe);
  }

  static Cause partMissing(Operand part) {
    return of("part-missing", "figure", part, part);
  }

  private static Cause of(String id, String gap, Operand named, Operand wouldBe) {
    Words words = Words.of("cause." + id);
    return new Cause(
        id,
        words.zh().fill(name -> name.equals(gap) ? named.zh() : wouldBe.zh()),
        words.en().fill(name -> name.equals(gap) ? named.en() : wouldBe.en()));
  }
}
