package org.chancery.web.page;

/** Where something lies, in degrees north and east. */
public record Point(double latitude, double longitude) {}
