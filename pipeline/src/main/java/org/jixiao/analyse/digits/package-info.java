/** Leading digits of the amounts of a city and year. */
package org.jixiao.analyse.digits;
