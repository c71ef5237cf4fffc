package org.chancery.annotation;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The tree of a sentence for the eye: each word below the one it depends on.
 *
 * <pre>
 * visited  VERB  root
 * ├─ Blinken  PROPN  nsubj  B-PER
 * └─ Egypt  PROPN  obj  B-LOC
 * </pre>
 */
public final class TreeDrawing {
  private final Sentence sentence;
  private final List<String> names;
  private final StringBuilder drawing = new StringBuilder();

  private TreeDrawing(Sentence sentence) {
    this.sentence = sentence;
    this.names = Conllu.nameTags(sentence);
  }

  /** The drawing, a line for each word. */
  public static String of(Sentence sentence) {
    TreeDrawing tree = new TreeDrawing(sentence);
    sentence.tokens().stream().filter(Token::isRoot).forEach(root -> tree.draw(root, "", ""));
    return tree.drawing.toString();
  }

  private void draw(Token token, String branch, String below) {
    String name = names.get(token.index());
    drawing
        .append(branch + token.form() + "  " + token.pos() + "  " + token.relation())
        .append(name.equals(NameTags.OUTSIDE) ? "" : "  " + name)
        .append('\n');
    List<Token> children = sentence.children(token);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      draw(children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
    }
  }
}
