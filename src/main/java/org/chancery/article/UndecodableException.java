package org.chancery.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;

/** Bytes that are not text in the encoding. */
final class UndecodableException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final Set<Integer> UTF_16_MARKS = Set.of(0xFE, 0xFF);

  private final String likely;

  UndecodableException(Charset encoding, byte found, int position) {
    super(
        "not %s (byte 0x%02X at offset %d)"
            .formatted(encoding.name(), Byte.toUnsignedInt(found), position));
    boolean isMarked = position == 0 && UTF_16_MARKS.contains(Byte.toUnsignedInt(found));
    likely = isMarked ? "UTF-16" : "WINDOWS-1252";
  }

  /** How to convert it from the encoding that it is likely to have. */
  String remedy() {
    return "convert it, e.g. with: iconv -f %s -t UTF-8".formatted(likely);
  }
}
