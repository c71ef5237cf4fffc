package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Reads sentences of given words: tags, lemmas, tree, names, event cues. Safe for use by many
 * threads at once.
 */
public final class SentenceReader {
  private static final String ROOT = "root";

  private final LanguageModel model;
  private final Optional<EventReviser> eventReviser;
  private final Labels labels;
  private final Windows windows;
  private final NameTags nameTags;
  private final EventCues eventCues;
  private final TagPairs tagPairs;
  private final Lemmas lemmas;
  private final int rootLabel;

  /**
   * @param eventReviser the second model, if there is one
   * @param lemmas listed ones, by form and part of speech with a tab between
   */
  SentenceReader(
      LanguageModel model, Optional<EventReviser> eventReviser, Map<String, String> lemmas) {
    this.model = model;
    this.eventReviser = eventReviser;
    this.labels = model.labels();
    this.windows = new Windows(labels.maximumPieces() - Encoding.FRAME);
    this.nameTags = new NameTags(labels.names());
    this.eventCues = new EventCues(labels);
    this.tagPairs = new TagPairs(labels);
    this.lemmas = new Lemmas(lemmas, labels.lemma(), model.pieces());
    this.rootLabel = labels.relations().indexOf(ROOT);
  }

  /**
   * Loads what reads sentences: once for a program.
   *
   * @param twice whether the second model, which is made for events, is to read those with signs of
   *     events once more
   */
  public static SentenceReader load(boolean twice) {
    ModelFiles files = ModelFiles.inForce();
    CompletableFuture<Optional<EventReviser>> reviser =
        CompletableFuture.supplyAsync(() -> twice ? EventReviser.load(files) : Optional.empty());
    return new SentenceReader(LanguageModel.load(files), reviser.join(), files.lemmas());
  }

  /** The version of the language model. */
  public String version() {
    return model.labels().version();
  }

  /** The words read as a sentence that stands alone. */
  public Sentence read(List<Word> words) {
    return read(0, words);
  }

  /**
   * The words read as a sentence without one before it.
   *
   * @param index place of the sentence in its text, from 0
   */
  public Sentence read(int index, List<Word> words) {
    return read(index, first(words), Optional.empty());
  }

  /** What the first model thinks of the words of a sentence. */
  FirstReading first(List<Word> words) {
    int dateline = Dateline.length(words);
    List<Part> parts = new ArrayList<>(parts(words.subList(0, dateline), 0));
    int main = parts.size();
    parts.addAll(parts(words.subList(dateline, words.size()), dateline));
    return new FirstReading(words, parts, main);
  }

  /** The words at once or as many at a time as the model takes. */
  private List<Part> parts(List<Word> words, int offset) {
    List<String> forms = words.stream().map(word -> Normalisation.of(word.form())).toList();
    List<int[]> pieces = forms.stream().map(model.pieces()::of).toList();
    List<Part> parts = new ArrayList<>();
    for (Span span : windows.cut(forms, pieces)) {
      List<int[]> encoded = pieces.subList(span.start(), span.end());
      Scores scores = model.score(Encoding.of(forms, encoded, model.pieces(), span));
      List<Word> own = words.subList(span.start(), span.end());
      parts.add(new Part(own, forms, span, offset + span.start(), scores));
    }
    return parts;
  }

  /**
   * The sentence read to the end.
   *
   * @param index place of the sentence in its text, from 0
   * @param before the sentence before it
   */
  Sentence read(int index, FirstReading sentence, Optional<FirstReading> before) {
    List<Sentence> parts = new ArrayList<>();
    for (int i = 0; i < sentence.parts().size(); i++) {
      Optional<Part> context =
          i == sentence.main() ? before.flatMap(FirstReading::whole) : Optional.empty();
      parts.add(read(sentence.parts().get(i), context));
    }
    return SentenceParts.join(index, span(sentence.words()), parts, sentence.main());
  }

  private Sentence read(Part part, Optional<Part> before) {
    Scores scores = eventReviser.map(reviser -> reviser.revise(part, before)).orElse(part.scores());
    return sentence(part.words(), scores, before.map(Part::offset).orElse(0));
  }

  /** From the first word to the last one. */
  private static Span span(List<Word> words) {
    return words.isEmpty()
        ? new Span(0, 0)
        : words.get(0).span().with(words.get(words.size() - 1).span());
  }

  /**
   * The sentence that the scores of its words speak for.
   *
   * @param offset in the sentence before, of the first word of it that was read
   */
  Sentence sentence(List<Word> words, Scores scores, int offset) {
    int[] heads = SpanningTree.heads(scores.arcs());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words.get(i), heads[i + 1], scores));
    }
    List<Name> names = nameTags.names(scores.names(), words.size());
    List<Token> settled = StrandedSubjects.settle(tokens);
    return new Sentence(0, span(words), settled, names, eventCues.of(scores, words.size(), offset));
  }

  /** A token; in the scores and heads words count from 1, with 0 for the root. */
  private Token token(int i, Word word, int head, Scores scores) {
    int row = i + 1;
    TagPairs.Pair tags = tagPairs.best(scores, row);
    return new Token(
        i,
        word.span(),
        word.form(),
        lemmas.of(Normalisation.of(word.form()), tags, scores.lemma(), row),
        tags.pos(),
        tags.tag(),
        head - 1,
        head == 0 ? ROOT : labels.relations().get(scores.relation(row, head, rootLabel)));
  }
}
