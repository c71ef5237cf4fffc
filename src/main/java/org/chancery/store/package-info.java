/** The TDB2 store: one named graph an article, one writer. */
package org.chancery.store;
