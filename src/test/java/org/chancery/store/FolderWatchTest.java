package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private final List<String> handedOn = new ArrayList<>();
  private FolderWatch watch;

  @BeforeEach
  void watch() {
    watch = new FolderWatch(folder, handedOn::addAll);
  }

  @Test
  void fileIsHandedOnOnceItHasStayedTheSame() throws IOException {
    Path file = write("2024-06-07-cordia.txt", "Arvania rejects it.");

    watch.look();
    assertEquals(List.of(), handedOn);
    watch.look();
    watch.look();
    assertEquals(List.of(file.toString()), handedOn);
  }

  @Test
  void fileThatGrowsIsLeftUntilItIsWritten() throws IOException {
    write("2024-06-07-cordia.txt", "Arvania");
    watch.look();
    write("2024-06-07-cordia.txt", "Arvania rejects it.");
    watch.look();

    assertEquals(List.of(), handedOn);
  }

  @Test
  void fileThatHasChangedIsHandedOnAgain() throws IOException {
    Path file = write("2024-06-07-cordia.txt", "Arvania rejects it.");
    watch.look();
    watch.look();
    write("2024-06-07-cordia.txt", "Arvania rejects it again.");
    watch.look();
    watch.look();

    assertEquals(List.of(file.toString(), file.toString()), handedOn);
  }

  @Test
  void fileThatWasNotTakenIsHandedOnAgain() throws IOException {
    Path file = write("2024-06-07-cordia.txt", "Arvania rejects it.");
    FolderWatch failing =
        new FolderWatch(
            folder,
            files -> {
              handedOn.addAll(files);
              throw new IllegalStateException("no room");
            });
    failing.look();
    assertThrows(IllegalStateException.class, failing::look);
    assertThrows(IllegalStateException.class, failing::look);

    assertEquals(List.of(file.toString(), file.toString()), handedOn);
  }

  @Test
  void whatIsNoArticleIsLeftAlone() throws IOException {
    write("notes.pdf", "no article");
    write(".hidden.txt", "no article");
    watch.look();
    watch.look();

    assertEquals(List.of(), handedOn);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
