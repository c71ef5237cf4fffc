package org.chancery.extraction;

import org.chancery.event.Findings;
import org.chancery.event.Reading;

/** What was understood of an article. */
public record Extract(Reading reading, Findings findings) {}
