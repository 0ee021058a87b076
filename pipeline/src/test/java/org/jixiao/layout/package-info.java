/** Whether generated texts are read as what they say, family by family. */
package org.jixiao.layout;
