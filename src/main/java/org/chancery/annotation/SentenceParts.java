package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Joins the parts in which a very long sentence was read. */
final class SentenceParts {
  /** Relation of a later part to the first one. */
  private static final String LOOSE = "parataxis";

  private SentenceParts() {}

  /** One sentence, with one root: that of the first part. */
  static Sentence join(int index, Span span, List<Sentence> parts) {
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<EventCue> cues = new ArrayList<>();
    int root = Token.ROOT;
    for (Sentence part : parts) {
      int by = tokens.size();
      for (Token token : part.tokens()) {
        tokens.add(token.isRoot() ? hung(token, by, root) : moved(token, by));
      }
      root = by == 0 ? root(part) : root;
      part.names().forEach(name -> names.add(moved(name, by)));
      part.cues().forEach(cue -> cues.add(moved(cue, by)));
    }
    return new Sentence(index, span, tokens, names, cues);
  }

  private static int root(Sentence part) {
    return part.tokens().stream().filter(Token::isRoot).findFirst().orElseThrow().index();
  }

  private static Token hung(Token root, int by, int head) {
    return new Token(
        root.index() + by,
        root.span(),
        root.form(),
        root.lemma(),
        root.pos(),
        root.tag(),
        head,
        head == Token.ROOT ? root.relation() : LOOSE);
  }

  private static Token moved(Token token, int by) {
    return new Token(
        token.index() + by,
        token.span(),
        token.form(),
        token.lemma(),
        token.pos(),
        token.tag(),
        token.head() + by,
        token.relation());
  }

  private static Name moved(Name name, int by) {
    return new Name(name.kind(), name.first() + by, name.last() + by);
  }

  private static EventCue moved(EventCue cue, int by) {
    List<ArgumentCue> arguments =
        cue.arguments().stream()
            .map(a -> new ArgumentCue(a.token() + by, a.role(), a.probability()))
            .toList();
    return new EventCue(cue.token() + by, cue.type(), cue.probability(), cue.statuses(), arguments);
  }
}
