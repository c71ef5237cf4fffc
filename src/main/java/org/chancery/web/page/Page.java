package org.chancery.web.page;

import java.util.Optional;
import java.util.Set;

/** Answers requests for a page of one kind. */
interface Page {

  /** The names of the parameters that it takes. */
  Set<String> parameters();

  /** What to show; nothing if there is no such page. Stops at a parameter that it cannot read. */
  Optional<View> view(PageRequest request);
}
