package org.jixiao.run;

import org.jixiao.write.PartFile;

/**
 * A file of a published run.
 *
 * @param table that it is a part of, or null
 * @param path relative to the run's folder
 */
record PublishedFile(String table, String path, long rows, long bytes, String sha256) {

  static PublishedFile of(PartFile part) {
    return new PublishedFile(part.table(), part.path(), part.rows(), part.bytes(), part.sha256());
  }
}
