/** How values cross a shuffle: one coder for all records. */
package org.jixiao.coder;
