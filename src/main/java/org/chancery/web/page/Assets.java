package org.chancery.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The style sheet, scripts and outlines that travel inside the jar. */
final class Assets {
  static final String FOLDER = "/assets/";
  private static final String HOME = "/org/chancery/web";
  private static final Pattern NAME = Pattern.compile("/assets/(lib/)?[a-z0-9-]+(\\.min)?\\.\\w+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Map<String, Reply> files = new ConcurrentHashMap<>();

  /** The file at that path below the server. */
  Optional<Reply> at(String path) {
    if (!NAME.matcher(path).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(files.computeIfAbsent(path, Assets::read));
  }

  private static Reply read(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    try (InputStream file = Assets.class.getResourceAsStream(HOME + path)) {
      if (file == null || type == null) {
        return null;
      }
      byte[] bytes = file.readAllBytes();
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      return new Reply(200, type, bytes, Long.toHexString(checksum.getValue()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
