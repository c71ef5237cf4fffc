package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** A sentence cut into folded pieces, each with the token that it comes from. */
record Atoms(List<String> pieces, List<Integer> tokens) {
  static Atoms of(Sentence sentence) {
    List<String> pieces = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (String piece : Spelling.atoms(token.form())) {
        pieces.add(piece);
        tokens.add(token.index());
      }
    }
    return new Atoms(pieces, tokens);
  }

  int size() {
    return pieces.size();
  }

  int token(int piece) {
    return tokens.get(piece);
  }
}
