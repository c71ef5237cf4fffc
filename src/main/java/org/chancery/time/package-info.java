/** Time expressions as intervals of days, relative to the article's date. */
package org.chancery.time;
