package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.chancery.annotation.ModelFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtractorVersionTest {
  @AfterEach
  void forget() {
    System.clearProperty(ModelFiles.PROPERTY);
  }

  @Test
  void sameExtractorHasTheSameVersion() {
    assertEquals(ExtractorVersion.current(), ExtractorVersion.current());
  }

  @Test
  void otherModelMakesAnotherExtractor() {
    String usual = ExtractorVersion.current();

    System.setProperty(ModelFiles.PROPERTY, "/models/other");

    assertNotEquals(usual, ExtractorVersion.current());
  }
}
