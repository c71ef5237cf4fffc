package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.annotation.ConlluReader;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.TextSplitter;
import org.chancery.annotation.Word;
import org.chancery.entity.Gazetteer;
import org.chancery.entity.GazetteerNames;
import org.chancery.evaluation.GoldTreebank;
import org.chancery.evaluation.NameFile;
import org.chancery.evaluation.NameScore;
import org.chancery.evaluation.NamedSentence;
import org.chancery.evaluation.ParseReport;
import org.chancery.evaluation.ParseScore;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well trees, tags, lemmas and names agree with gold. */
@Command(
    name = "evaluate-parse",
    description = "Prints how well trees, tags, lemmas and names agree with gold.",
    mixinStandardHelpOptions = true)
final class EvaluateParse implements Runnable {
  @Parameters(
      paramLabel = "GOLD",
      arity = "0..*",
      description = "Treebanks in CoNLL-U; measured by the definitions of CoNLL 2018.")
  private List<String> treebanks = List.of();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Sentences with gold names, of Universal NER (.iob2) or CrossNER (.txt).")
  private List<String> nameFiles = List.of();

  @Option(
      names = "--gazetteer",
      description = "Also measure names as the model and the gazetteer find them together.")
  private boolean withGazetteer;

  @Option(
      names = "--raw",
      description = "Also measure from plain text, without the gold sentences and words.")
  private boolean raw;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    if (treebanks.isEmpty() && nameFiles.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "nothing to measure: give a GOLD treebank or --names FILE");
    }
    SentenceReader reader = SentenceReader.load(false);
    if (!treebanks.isEmpty()) {
      measureTrees(reader, command.commandLine().getOut());
    }
    if (!nameFiles.isEmpty()) {
      measureNames(reader, command.commandLine().getOut());
    }
  }

  private void measureTrees(SentenceReader reader, PrintWriter out) {
    out.println(ParseReport.treeHead());
    for (String file : treebanks) {
      GoldTreebank gold = GoldTreebank.of(ConlluReader.read(file, TextInput.read(file)));
      out.println(ParseReport.line(name(file), gold.scoreOfWords(reader)));
      if (raw) {
        out.println(ParseReport.line("  from plain text", fromText(gold, reader)));
      }
    }
  }

  private static ParseScore fromText(GoldTreebank gold, SentenceReader reader) {
    try (NewsAnnotator annotator = new NewsAnnotator(TextSplitter.load(), reader, 1)) {
      return gold.scoreOfText(annotator);
    }
  }

  private void measureNames(SentenceReader reader, PrintWriter out) {
    out.println(ParseReport.nameHead());
    for (String file : nameFiles) {
      List<NamedSentence> gold = NameFile.read(file, TextInput.read(file));
      List<Sentence> read =
          gold.stream().map(one -> reader.read(Word.spaced(one.words()))).toList();
      out.println(ParseReport.line(name(file), score(gold, read, Sentence::names)));
      if (withGazetteer) {
        GazetteerNames names = new GazetteerNames(Gazetteer.load());
        out.println(ParseReport.line("  with the gazetteer", score(gold, read, names::find)));
      }
    }
  }

  private static NameScore score(
      List<NamedSentence> gold, List<Sentence> read, Function<Sentence, List<Name>> finder) {
    return IntStream.range(0, gold.size())
        .mapToObj(i -> NameScore.of(gold.get(i).names(), finder.apply(read.get(i))))
        .reduce(NameScore.NONE, NameScore::plus);
  }

  private static String name(String file) {
    return Path.of(file).getFileName().toString();
  }
}
