/**
 * Files to splits of records: what an input is, which encoding it has, how documents, CSV and JSON
 * become staged records, and how a split's records are read. Pure classes stand beside the
 * transforms that drive them.
 */
package org.jixiao.ingest;
