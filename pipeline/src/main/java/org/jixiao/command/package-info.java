/** The commands of {@code jixiao}: options in, exit code out. */
package org.jixiao.command;
