package org.jixiao.extract;

import org.jixiao.model.Department;
import org.jixiao.model.Level;
import org.jixiao.text.TermIndex.Term;

/**
 * Completes a department from its name: whatever its record does not say of city, district,
 * division, level and type, the words in the name tell. What the record says stays.
 */
public final class Departments {
  private static final String OTHER = "other";

  private final Vocabulary vocabulary;

  public Departments(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The department with all that its name tells; as it is when it has no name. */
  public Department complete(Department said) {
    if (said.name() == null || isComplete(said)) return said;
    Division division = division(said);
    String type = isKnown(said.type()) ? said.type() : type(said.name());
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

  private String type(String name) {
    Term<String> type = vocabulary.departmentTypes().longestIn(name, 0, name.length());
    return type == null ? OTHER : type.meaning();
  }

  /**
   * The division that the record names, else the district in the department's name, else its city.
   */
  private Division division(Department said) {
    Division city = null;
    for (Division division : vocabulary.divisions()) {
      if (division.code().equals(said.divisionCode())) return division;
      if (division.district() == null) {
        if (says(said.city(), said.name(), division.city())) city = division;
      } else if (says(said.district(), said.name(), division.district())) {
        return division;
      }
    }
    return city;
  }

  private static boolean says(String said, String name, String word) {
    return said == null ? name.contains(word) : said.equals(word);
  }

  private static Level level(Department said, String type) {
    return said.level() == null ? level((Division) null, type) : said.level();
  }

  static Level level(Division division, String type) {
    if (type.equals("subdistrict") || type.equals("town")) return Level.TOWNSHIP;
    if (division == null) return null;
    return division.district() == null ? Level.CITY : Level.DISTRICT;
  }

  /** The name with its city and district. */
  static String fullName(String name, Division division) {
    if (name.startsWith(division.city())) return name;
    if (division.district() == null) return division.city() + name;
    int district = name.indexOf(division.district());
    return district < 0
        ? division.city() + division.district() + name
        : division.city() + name.substring(district);
  }
}
