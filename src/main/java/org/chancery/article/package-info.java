/** Articles, read from plain text, HTML, JSON Lines, CSV and TSV. */
package org.chancery.article;
