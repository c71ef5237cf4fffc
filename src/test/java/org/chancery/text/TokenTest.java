package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @ParameterizedTest
  @ValueSource(strings = {"-", "\u2010", "\u2011"})
  void hyphenIsOneHoweverItIsSet(String form) {
    Token token =
        new Token(0, new Span(0, 1), form, form, PartOfSpeech.PUNCT, "HYPH", Token.ROOT, "root");
    assertTrue(token.isHyphen());
  }
}
