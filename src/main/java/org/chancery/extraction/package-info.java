/**
 * The whole path from an article to its events: read {@link org.chancery.extraction.Extraction}
 * first.
 */
package org.chancery.extraction;
