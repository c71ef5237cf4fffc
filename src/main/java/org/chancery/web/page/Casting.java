package org.chancery.web.page;

/** Who stands for somebody in a drawing. */
interface Casting {

  Actor of(Actor actor);

  /** Everybody for themselves, but a place for the state in which it lies. */
  static Casting people(Gazette gazette) {
    return actor -> actor.isPlace() ? gazette.stateOf(actor) : actor;
  }

  /** For everybody the state for which they act. */
  static Casting states(Gazette gazette) {
    return gazette::stateOf;
  }
}
