package org.jixiao.extract;

/** A city (district null) or a district with its code. */
record Division(String code, String city, String district) {}
