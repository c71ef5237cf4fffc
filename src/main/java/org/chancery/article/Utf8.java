package org.chancery.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding: bytes that are not of the encoding are an error, never a question mark. */
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  static String decode(byte[] bytes) throws UndecodableException {
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /** The text, without a byte order mark. */
  static String decode(byte[] bytes, Charset encoding) throws UndecodableException {
    CharsetDecoder decoder = encoding.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UndecodableException(encoding, bytes[in.position()], in.position());
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
