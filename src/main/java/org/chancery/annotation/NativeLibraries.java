package org.chancery.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's libraries for this machine. They travel inside its jar, and it unpacks them with
 * each start unless the system property {@code onnxruntime.native.path} names a folder with them.
 */
public final class NativeLibraries {
  private static final String FOLDER = "/ai/onnxruntime/native/%s-%s/";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /** Copies the libraries into a folder; none where there are none for this machine. */
  public static void unpack(Path folder) throws IOException {
    String from = FOLDER.formatted(system(), processor());
    for (String name : NAMES.stream().map(System::mapLibraryName).toList()) {
      try (InputStream library = NativeLibraries.class.getResourceAsStream(from + name)) {
        if (library != null) {
          Files.copy(library, folder.resolve(name));
        }
      }
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
  }

  private static String processor() {
    return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
  }
}
