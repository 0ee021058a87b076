/** Whether report texts are read as their labels say: precision and recall of a set. */
package org.jixiao.labels;
