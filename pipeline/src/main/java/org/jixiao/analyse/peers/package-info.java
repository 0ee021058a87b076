/** Compares a department with its peers: the same type, level and year. */
package org.jixiao.analyse.peers;
