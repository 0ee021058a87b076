package org.jixiao.extract;

/**
 * Whose figures are spoken of.
 *
 * @param whose OWN for the department, BASIC or PROJECT for its parts, PLAIN for what has a name,
 *     ASPECT for what is not counted here
 * @param name of a PLAIN one; empty where it has a number only
 */
record Subject(Cue whose, Slice name) {

  static final Subject DEPARTMENT = new Subject(Cue.OWN, null);
  static final Subject BASIC = new Subject(Cue.BASIC, null);
  static final Subject PROJECT = new Subject(Cue.PROJECT, null);
  static final Subject ASIDE = new Subject(Cue.ASPECT, null);

  static Subject named(Slice name) {
    return new Subject(Cue.PLAIN, name);
  }

  boolean isNamed() {
    return whose == Cue.PLAIN;
  }

  boolean isPart() {
    return whose == Cue.BASIC || whose == Cue.PROJECT;
  }

  /** As the scope of a bound. */
  Field scope() {
    return switch (whose) {
      case BASIC -> Field.BASIC;
      case PROJECT -> Field.PROJECT;
      case OWN -> null;
      default -> Field.OTHER;
    };
  }
}
