/** What changes and what comes back from year to year. */
package org.jixiao.analyse.trend;
