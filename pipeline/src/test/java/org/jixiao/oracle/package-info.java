/**
 * The main job once more, in plain Java collections: slow to write, quick to read, without an
 * engine. The pipeline must write the same tables, byte for byte. It shares the reading of inputs,
 * the judgement of a single report and the file format with the pipeline; everything that compares
 * or adds up reports is computed here in a second way.
 */
package org.jixiao.oracle;
