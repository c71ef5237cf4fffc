/** The pages that people look at: what the store tells, drawn and quoted. */
package org.chancery.web.page;
