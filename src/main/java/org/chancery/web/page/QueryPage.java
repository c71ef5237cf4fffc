package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.query.Question;

/** A desk for SPARQL, with the questions that Chancery comes with as examples. */
record QueryPage(List<Question> questions) implements Page {
  private static final String QUESTION = "question";

  QueryPage {
    questions = List.copyOf(questions);
  }

  @Override
  public Set<String> parameters() {
    return Set.of(QUESTION);
  }

  @Override
  public Optional<View> view(PageRequest request) {
    String wanted = request.get(QUESTION, questions.stream().map(Question::name).toList());
    Question shown =
        questions.stream()
            .filter(question -> question.name().equals(wanted))
            .findFirst()
            .orElse(questions.get(0));
    return Optional.of(
        View.of("query", "Query")
            .withScripts("lib/yasgui.min.js", "lib/cytoscape.min.js", "lib/d3.min.js", "query.js")
            .with("questions", questions)
            .with("shown", shown)
            .with("json", Json.of(texts())));
  }

  private Map<String, String> texts() {
    return questions.stream().collect(Collectors.toMap(Question::name, Question::sparql));
  }
}
