/** Named questions, and their answers in the forms people and programs read. */
package org.chancery.query;
