/** Who reports in which years, who is missing, and who may be who under another name. */
package org.jixiao.analyse.turnout;
