/** Diplomatic events: who did what to whom, whether it happened, when, and who says so. */
package org.chancery.event;
