package org.jixiao.ingest;

import java.util.List;

/**
 * What staging a batch left behind.
 *
 * @param splits to scan
 * @param news of the files that were read whole
 * @param documents that were read
 * @param unread files that the scan reads where they lie; nobody has read them whole yet
 */
public record Staged(
    List<Split> splits, List<InputNews> news, DocumentCount documents, List<InputFile> unread) {}
