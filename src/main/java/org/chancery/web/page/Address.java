package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The part of an address after the question mark, with the fields that are not empty. */
final class Address {
  private final StringBuilder fields = new StringBuilder();

  Address with(String name, String value) {
    if (!value.isEmpty()) {
      fields.append(fields.isEmpty() ? "" : "&");
      fields.append(name).append('=').append(URLEncoder.encode(value, UTF_8));
    }
    return this;
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
