package org.jixiao.model;

/**
 * Who reports. Any component may be null when the report does not tell.
 *
 * @param city such as 广州市
 * @param district such as 荔湾区; null at city level
 * @param divisionCode of the district, or of the city at city level (GB/T 2260)
 * @param name the full name with city and district
 * @param type one of the department types' ids, {@code other} when unknown
 */
public record Department(
    String city, String district, String divisionCode, Level level, String name, String type) {}
