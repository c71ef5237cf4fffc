/**
 * Chancery: from English news to a knowledge graph of diplomatic relations.
 *
 * <p>Packages are stages, in the order of the path; each uses only those before it: {@code
 * article}, {@code text}, {@code annotation}, {@code entity}, {@code time}, {@code event}, {@code
 * extraction}, {@code graph}, {@code store}, {@code query}, {@code export}, {@code evaluation},
 * {@code cli}.
 */
package org.chancery;
