/** The same extraction over a corpus on Apache Spark. */
package org.chancery.spark;
