/** A store over HTTP: SPARQL endpoint, linked data, and pages for the browser. */
package org.chancery.web;
