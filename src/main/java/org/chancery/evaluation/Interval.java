package org.chancery.evaluation;

/** Between which bounds a figure lies in 95 of 100 samples of the documents. */
public record Interval(double low, double high) {}
