package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is said of a request that fails before, or beside, what this package answers itself. Not all
 * of it may have been read, so its connection takes no other.
 */
final class ErrorBody extends ErrorHandler {
  private static final String TYPE = "text/plain;charset=utf-8";

  private static final Map<Integer, String> WORDS =
      Map.of(
          400, "the request is malformed: leave '..' and stray '%' out of its address",
          404, "nothing is here: begin at /",
          405, "this method is not taken here: read with GET",
          414, "the address is too long: send the query by POST",
          431, "the headers are too large: send less, such as fewer cookies",
          500, "this server has failed: its log says why",
          501, "this method is not known here: read with GET",
          505, "this version of HTTP is not known here: use HTTP/1.1");

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback)
      throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    response.write(true, body(code), callback);
  }

  private static ByteBuffer body(int code) {
    String words = WORDS.getOrDefault(code, "this server does not do that: begin at /");
    return ByteBuffer.wrap((words + "\n").getBytes(UTF_8));
  }
}
