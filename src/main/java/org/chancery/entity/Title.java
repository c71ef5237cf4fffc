package org.chancery.entity;

import java.util.Optional;

/**
 * What stands before a person's name or beside it and tells who it is.
 *
 * @param owner state, organisation or group that the role is held for
 * @param past whether the role is over: a former president
 * @param first token at which it begins
 */
record Title(Optional<Role> role, Optional<Entity> owner, Gender gender, boolean past, int first) {
  /** With the owner that follows the name, if the title has a role but no owner: King A of B. */
  Title or(Optional<Entity> after) {
    return role.isPresent() && owner.isEmpty() ? new Title(role, after, gender, past, first) : this;
  }

  /** Whether nothing stands before the name. */
  boolean isEmpty() {
    return role.isEmpty() && owner.isEmpty() && gender == Gender.UNKNOWN;
  }
}
