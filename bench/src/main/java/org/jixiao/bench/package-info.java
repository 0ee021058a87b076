/**
 * Measures the main job beside a plain-Java program and DuckDB, each in a process of its own, and
 * compares what they write before it compares how long they take.
 */
package org.jixiao.bench;
