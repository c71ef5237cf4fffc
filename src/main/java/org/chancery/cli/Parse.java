package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import org.chancery.annotation.Conllu;
import org.chancery.annotation.ConlluReader;
import org.chancery.annotation.ConlluSentence;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.TokenTable;
import org.chancery.annotation.TreeDrawing;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the words of a text with tags, lemmas, trees and names. */
@Command(
    name = "parse",
    description = "Prints the words of a text with tags, lemmas, trees and names.",
    mixinStandardHelpOptions = true)
final class Parse implements Runnable {
  enum Input {
    text,
    conllu
  }

  enum Format {
    conllu,
    table,
    tree
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "Plain text or CoNLL-U in UTF-8; - for standard input.")
  private String file;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "text",
      description = "text, or conllu: its sentences and words are kept, the rest is filled in.")
  private Input input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "conllu",
      description = "conllu, table or tree.")
  private Format format;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Sentences of a text read at the same time.")
  private int threads;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    String content = TextInput.read(file);
    PrintWriter out = command.commandLine().getOut();
    if (input == Input.conllu) {
      fillIn(content, out);
    } else {
      parse(content, out);
    }
    out.flush();
  }

  private void parse(String text, PrintWriter out) {
    try (NewsAnnotator annotator = NewsAnnotator.load(Threads.checked(threads))) {
      AnnotatedText annotated = annotator.annotate(text);
      for (Sentence sentence : annotated.sentences()) {
        out.print(formatted(sentence, Conllu.of(text, sentence)));
      }
    }
  }

  private void fillIn(String content, PrintWriter out) {
    List<ConlluSentence> given = ConlluReader.read(file, content);
    SentenceReader reader = SentenceReader.load(false);
    for (int i = 0; i < given.size(); i++) {
      Sentence sentence = reader.read(i, given.get(i).words(0));
      out.print(formatted(sentence, Conllu.fill(given.get(i), sentence)));
    }
  }

  private String formatted(Sentence sentence, ConlluSentence conllu) {
    return switch (format) {
      case conllu -> conllu.toString();
      case table -> TokenTable.of(sentence) + "\n";
      case tree -> TreeDrawing.of(sentence) + "\n";
    };
  }
}
