/** The graph in other forms: RDF, tables, and formats of network tools. */
package org.chancery.export;
