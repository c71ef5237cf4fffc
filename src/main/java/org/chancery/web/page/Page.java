package org.chancery.web.page;

import java.util.Optional;

/** Answers requests for a page of one kind. */
interface Page {

  /** What to show; nothing if there is no such page. */
  Optional<View> view(PageRequest request);
}
