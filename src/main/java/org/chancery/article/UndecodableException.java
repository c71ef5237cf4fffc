package org.chancery.article;

import java.io.IOException;
import java.nio.charset.Charset;

/** Bytes that are not text in the encoding. */
final class UndecodableException extends IOException {
  private static final long serialVersionUID = 1L;

  UndecodableException(Charset encoding, byte found, int position) {
    super(
        "not %s (byte 0x%02X at offset %d)"
            .formatted(encoding.name(), Byte.toUnsignedInt(found), position));
  }
}
