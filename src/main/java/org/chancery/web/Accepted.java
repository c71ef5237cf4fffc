package org.chancery.web;

import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/** The form of an answer by the {@code Accept} header of the request. */
final class Accepted {
  private Accepted() {}

  /** The one on offer that fits it best; the first if the client does not mind. */
  static MediaType of(String accept, AcceptList offer) {
    if (accept == null || accept.isBlank()) {
      return offer.entries().get(0);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), offer);
    if (match == null) {
      String offered =
          offer.entries().stream()
              .map(MediaRange::getContentTypeStr)
              .collect(Collectors.joining(", "));
      throw new Refusal(
          Refusal.NOT_ACCEPTABLE, "Accept: %s fits none of %s".formatted(accept, offered));
    }
    return match;
  }
}
