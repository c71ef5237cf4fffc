/** Annotated text from plain text: OpenNLP cuts it, one small neural model reads it. */
package org.chancery.annotation;
