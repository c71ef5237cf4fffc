package org.chancery.annotation;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;

/**
 * The files of a model: {@code model.onnx}, {@code model.json}, {@code vocabulary.txt} and, at
 * will, {@code lemmas.txt} and the second model, {@code events.onnx} with {@code
 * events-vocabulary.txt}. They come with Chancery; the system property {@code chancery.model} names
 * a folder with others.
 */
public final class ModelFiles {
  public static final String PROPERTY = "chancery.model";

  private final String folder;

  private ModelFiles(String folder) {
    this.folder = folder;
  }

  /** The model in force. */
  static ModelFiles inForce() {
    return new ModelFiles(System.getProperty(PROPERTY, ""));
  }

  Labels labels() {
    return new ObjectMapper().convertValue(json(), Labels.class);
  }

  List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * The lemmas of inflected words that the treebanks have, by form and part of speech with a tab
   * between; {@code lemmas.txt}, which a model need not bring.
   */
  Map<String, String> lemmas() {
    if (!has("lemmas.txt")) {
      return Map.of();
    }
    return lines("lemmas.txt").stream()
        .collect(
            toMap(
                line -> line.substring(0, line.lastIndexOf('\t')),
                line -> line.substring(line.lastIndexOf('\t') + 1)));
  }

  boolean has(String name) {
    return folder.isEmpty()
        ? ModelFiles.class.getResource("model/" + name) != null
        : Files.exists(Path.of(folder, name));
  }

  private Object json() {
    try {
      return new ObjectMapper().readTree(bytes("model.json"));
    } catch (IOException malformed) {
      throw new InputException(
          place("model.json") + ": not JSON: " + malformed.getMessage(), malformed);
    }
  }

  byte[] bytes(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new InputException(
          place(name)
              + ": cannot be read; expected a file of the language model there; set -D"
              + PROPERTY
              + " to a folder with model.onnx, model.json and vocabulary.txt",
          unreadable);
    }
  }

  private InputStream open(String name) throws IOException {
    if (!folder.isEmpty()) {
      return Files.newInputStream(Path.of(folder, name));
    }
    InputStream stream = ModelFiles.class.getResourceAsStream("model/" + name);
    if (stream == null) {
      throw new IOException("not on the class path");
    }
    return stream;
  }

  private String place(String name) {
    return folder.isEmpty() ? "model/" + name : Path.of(folder, name).toString();
  }
}
