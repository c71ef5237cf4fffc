package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Joins the parts in which a sentence was read: its dateline, or windows of a very long one. */
final class SentenceParts {
  /** Relation of a part to the main one. */
  private static final String LOOSE = "parataxis";

  private SentenceParts() {}

  /**
   * One sentence, with one root.
   *
   * @param main the part that has it; the roots of the others hang from it
   */
  static Sentence join(int index, Span span, List<Sentence> parts, int main) {
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<EventCue> cues = new ArrayList<>();
    int root = root(parts, main);
    for (Sentence part : parts) {
      int by = tokens.size();
      part.tokens().forEach(token -> tokens.add(moved(token, by, root)));
      part.names().forEach(name -> names.add(moved(name, by)));
      part.cues().forEach(cue -> cues.add(moved(cue, by)));
    }
    return new Sentence(index, span, tokens, names, cues);
  }

  /** The place of the main part's root in the whole sentence; that of no word if there is none. */
  private static int root(List<Sentence> parts, int main) {
    if (main >= parts.size()) {
      return Token.ROOT;
    }
    int before = parts.subList(0, main).stream().mapToInt(Sentence::size).sum();
    List<Token> tokens = parts.get(main).tokens();
    return before + tokens.stream().filter(Token::isRoot).findFirst().orElseThrow().index();
  }

  private static Token moved(Token token, int by, int root) {
    int index = token.index() + by;
    boolean hangs = token.isRoot() && index != root;
    return new Token(
        index,
        token.span(),
        token.form(),
        token.lemma(),
        token.pos(),
        token.tag(),
        hangs ? root : token.isRoot() ? Token.ROOT : token.head() + by,
        hangs ? LOOSE : token.relation());
  }

  private static Name moved(Name name, int by) {
    return new Name(name.kind(), name.first() + by, name.last() + by);
  }

  private static EventCue moved(EventCue cue, int by) {
    List<ArgumentCue> arguments =
        cue.arguments().stream()
            .map(a -> new ArgumentCue(a.token() + by, a.role(), a.probability()))
            .toList();
    return new EventCue(
        cue.token() + by, cue.type(), cue.probability(), cue.statuses(), arguments, cue.earlier());
  }
}
