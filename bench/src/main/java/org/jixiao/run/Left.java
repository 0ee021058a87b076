package org.jixiao.run;

/** What work on one shard leaves: for publishing, and for the stages after it. */
record Left<T>(Harvest harvest, T rest) {}
