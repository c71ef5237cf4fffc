package org.chancery.entity;

/** Finds one sort of descriptions in a sentence. */
interface DescriptionReader {
  /** Adds the mentions that it finds. */
  void read(Descriptions descriptions);
}
