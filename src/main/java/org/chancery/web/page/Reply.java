package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the browser gets.
 *
 * @param tag by which the browser tells whether it has it already; empty if it must ask each time
 */
public record Reply(int status, String type, byte[] body, String tag) {

  static Reply html(int status, String html) {
    return new Reply(status, "text/html; charset=utf-8", html.getBytes(UTF_8), "");
  }
}
