package org.jixiao.extract;

import org.jixiao.model.Department;
import org.jixiao.model.Level;
import org.jixiao.text.Folding;
import org.jixiao.text.TermIndex.Term;

/**
 * Completes a department from its name: whatever its record does not say of city, district,
 * division, level and type, the words in the name tell. What the record says stays.
 */
public final class Departments {
  private static final String OTHER = "other";
  private static final char PROVINCE = '省';

  private final Vocabulary vocabulary;
  private final Divisions divisions;

  public Departments(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.divisions = vocabulary.divisions();
  }

  /** The department with all that its name tells; as it is when it has no name. */
  public Department complete(Department said) {
    return said.name() == null ? said : completeTidy(tidied(said));
  }

  /** So that a blank or a narrow bracket makes no other department. */
  private static Department tidied(Department said) {
    String name = tidy(said.name());
    if (name.equals(said.name()) || name.isEmpty()) return said;
    return new Department(
        said.city(), said.district(), said.divisionCode(), said.level(), name, said.type());
  }

  private static String tidy(String name) {
    StringBuilder tidy = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(') tidy.append('（');
      else if (c == ')') tidy.append('）');
      else if (!Folding.isSpace(c)) tidy.append(c);
    }
    return tidy.toString();
  }

  private Department completeTidy(Department said) {
    if (isComplete(said)) return said;
    Division division = division(said);
    String type = isKnown(said.type()) ? said.type() : type(said.name(), division);
    if (division == null) {
      return new Department(
          said.city(), said.district(), said.divisionCode(), level(said, type), said.name(), type);
    }
    return new Department(
        said.city() == null ? division.city() : said.city(),
        said.district() == null ? division.district() : said.district(),
        said.divisionCode() == null ? division.code() : said.divisionCode(),
        said.level() == null ? level(division, type) : said.level(),
        fullName(said.name(), division),
        type);
  }

  private static boolean isComplete(Department said) {
    return said.city() != null
        && said.divisionCode() != null
        && said.level() != null
        && said.type() != null
        && isKnown(said.type())
        && said.name().startsWith(said.city());
  }

  /** Types are identifiers; a type in words is one more name to recognise. */
  private static boolean isKnown(String type) {
    return type != null && type.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'));
  }

  /** 政协广州市越秀区委员会办公室: the place may stand between the words that tell the type. */
  private String type(String name, Division division) {
    String words = division == null ? name : withoutPlace(name, division);
    Term<String> type = vocabulary.departmentTypes().longestIn(words, 0, words.length());
    return type == null ? OTHER : type.meaning();
  }

  private static String withoutPlace(String name, Division division) {
    String words = name.replace(division.city(), "");
    return division.isCity() ? words : words.replace(division.district(), "");
  }

  /**
   * The division that the record names, else the district in the department's name, else its city.
   */
  private Division division(Department said) {
    if (said.divisionCode() != null) {
      Division coded = divisions.coded(said.divisionCode());
      if (coded != null) return coded;
    }
    String city = said.city() == null ? "" : said.city();
    String district = said.district() == null ? "" : said.district();
    return divisions.in(city + district + said.name());
  }

  private static Level level(Department said, String type) {
    return said.level() == null ? level((Division) null, type) : said.level();
  }

  static Level level(Division division, String type) {
    if (type.equals("subdistrict") || type.equals("town")) return Level.TOWNSHIP;
    if (division == null) return null;
    return division.district() == null ? Level.CITY : Level.DISTRICT;
  }

  /** The name with its city and district; what stands before the district stays before the city. */
  static String fullName(String name, Division division) {
    int city = name.indexOf(division.city());
    if (city > 0 && name.charAt(city - 1) == PROVINCE) return name.substring(city);
    if (division.isNamedBy(name)) return name;
    if (division.isCity()) return division.city() + name;
    int district = name.indexOf(division.district());
    if (district >= 0) {
      return name.substring(0, district) + division.city() + name.substring(district);
    }
    return division.isBranch(name)
        ? division.city() + name
        : division.city() + division.district() + name;
  }
}
