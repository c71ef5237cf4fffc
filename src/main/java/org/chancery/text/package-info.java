/** Annotated text: sentences of tokens with tags and trees, names, and the model's event cues. */
package org.chancery.text;
