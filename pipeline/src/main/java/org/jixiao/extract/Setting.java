package org.jixiao.extract;

import org.jixiao.text.Unit;

/**
 * What stands around a passage.
 *
 * @param topic that its heading gives, DEPARTMENT without one
 * @param work that a heading names, which 工作经费 is of; DEPARTMENT without one
 * @param unit of amounts that print none, as a note above says; null without one
 * @param above what the department's last amount before it was, of which 其中 tells parts
 */
record Setting(Subject topic, Subject work, Place place, Unit unit, Field above) {}
