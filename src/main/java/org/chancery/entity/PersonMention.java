package org.chancery.entity;

/** A place at which an article names a person. */
record PersonMention(Phrase name, Title title, Person person) {
  /** The name with its title. */
  Phrase whole() {
    return name.with(title.first(), name.last());
  }
}
