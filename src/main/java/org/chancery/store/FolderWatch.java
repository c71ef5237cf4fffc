package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.article.Articles;

/**
 * What is new in a folder of articles. A file is handed on when it has stayed the same from one
 * look to the next, so that none is read while it is being written; and again when it has changed,
 * or was not taken.
 */
public final class FolderWatch {
  private record Version(long size, FileTime written) {}

  private final Path folder;
  private final Consumer<List<String>> out;
  private final Map<String, Version> handedOn = new HashMap<>();
  private Map<String, Version> before = Map.of();

  /**
   * @param out takes the files, in alphabetical order; none of them if it fails
   */
  public FolderWatch(Path folder, Consumer<List<String>> out) {
    this.folder = folder;
    this.out = out;
  }

  /** Looks once. */
  public void look() {
    Map<String, Version> now = versions();
    List<String> news = now.keySet().stream().filter(file -> isNew(file, now)).sorted().toList();
    before = now;
    if (!news.isEmpty()) {
      out.accept(news);
      news.forEach(file -> handedOn.put(file, now.get(file)));
    }
  }

  private boolean isNew(String file, Map<String, Version> now) {
    Version version = now.get(file);
    return version.equals(before.get(file)) && !version.equals(handedOn.get(file));
  }

  private Map<String, Version> versions() {
    Map<String, Version> versions = new HashMap<>();
    for (Path file : Articles.files(folder)) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        versions.put(
            file.toString(), new Version(attributes.size(), attributes.lastModifiedTime()));
      } catch (IOException gone) {
        // between listing and looking: the next look tells
        continue;
      }
    }
    return versions;
  }
}
