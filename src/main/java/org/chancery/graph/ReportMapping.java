package org.chancery.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Findings;
import org.chancery.event.Proposal;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;

/**
 * Writes what an article reports: one node for each event, status and authority, with the words of
 * every sentence that says so.
 */
final class ReportMapping {
  /** What the sentences of one report have in common. */
  private record Claim(String event, Status status, Optional<Entity> attribution) {}

  private final Draft draft;
  private final Statements statements;
  private final Categories categories;
  private final Findings findings;
  private final EventNames names;
  private final List<TimeExpression> times;

  ReportMapping(Draft draft, Categories categories, Extract extract) {
    this.draft = draft;
    this.statements = draft.statements();
    this.categories = categories;
    this.findings = extract.findings();
    this.names = EventNames.in(extract);
    this.times = extract.reading().times();
  }

  void write() {
    EventMapping events = new EventMapping(draft);
    Set<String> proposals =
        findings.proposals().stream().map(Proposal::id).collect(Collectors.toSet());
    int number = 0;
    for (Map.Entry<Claim, List<DiplomaticEvent>> report : claims().entrySet()) {
      number++;
      Node event = draft.iris().event(report.getKey().event());
      Node node = draft.part("report-" + number);
      writeClaim(node, event, report.getKey());
      for (DiplomaticEvent told : report.getValue()) {
        events.write(event, told, told.proposal().filter(proposals::contains).map(draft::terms));
        writeTelling(node, told);
      }
      writeCategory(node, report.getValue());
      writeTime(node, report.getValue());
      writeConfidence(node, report.getValue());
    }
  }

  private Map<Claim, List<DiplomaticEvent>> claims() {
    return findings.events().stream()
        .collect(
            Collectors.groupingBy(
                e -> new Claim(names.of(e), e.status(), e.attribution()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void writeClaim(Node report, Node event, Claim claim) {
    statements.type(report, Dip.REPORT);
    statements.add(report, Dip.REPORTS, event);
    statements.add(report, Dip.STATUS, draft.ontology().status(claim.status()));
    claim
        .attribution()
        .ifPresent(who -> statements.add(report, Dip.ACCORDING_TO, draft.iris().entity(who)));
    statements.add(report, Standards.PROV_PRIMARY_SOURCE, draft.document());
    statements.add(report, Standards.PROV_GENERATED_BY, draft.extraction());
  }

  private void writeTelling(Node report, DiplomaticEvent told) {
    String text = draft.article().text();
    statements.add(
        report, Dip.EVIDENCE, draft.quotation().phrase(told.trigger(), told.sentenceSpan()));
    told.evidence().forEach(finder -> statements.text(report, Dip.FOUND_BY, finder));
    told.phrases()
        .forEach((role, span) -> statements.text(report, phrase(role.label()), span.in(text)));
  }

  private static Node phrase(String role) {
    return Dip.term(role + "Text");
  }

  /** Of several times the shortest, which is the most exact. */
  private void writeTime(Node report, List<DiplomaticEvent> tellings) {
    tellings.stream()
        .flatMap(told -> told.time().stream())
        .min(Comparator.comparing(time -> ChronoUnit.DAYS.between(time.first(), time.last())))
        .ifPresent(time -> writeTime(report, time, tellings));
  }

  private void writeTime(Node report, TimeInterval time, List<DiplomaticEvent> tellings) {
    Set<Integer> sentences =
        tellings.stream()
            .filter(told -> told.time().equals(Optional.of(time)))
            .map(DiplomaticEvent::sentence)
            .collect(Collectors.toSet());
    statements.date(report, Standards.SEM_EARLIEST_BEGIN, time.first());
    statements.date(report, Standards.SEM_LATEST_END, time.last());
    times.stream()
        .filter(words -> sentences.contains(words.sentence()) && words.interval().equals(time))
        .findFirst()
        .ifPresent(
            words ->
                statements.text(report, Dip.TIME_TEXT, words.span().in(draft.article().text())));
  }

  /** That of the surest sentence which has one; of several as sure the first. */
  private void writeCategory(Node report, List<DiplomaticEvent> tellings) {
    tellings.stream()
        .sorted(Comparator.comparing(DiplomaticEvent::confidence).reversed())
        .flatMap(told -> categories.of(told, draft.article().text()).stream())
        .findFirst()
        .ifPresent(category -> writeCategory(report, category));
  }

  private void writeCategory(Node report, Category category) {
    statements.add(report, Dip.PLOVER, NodeFactory.createURI(Category.PLOVER + category.plover()));
    statements.add(report, Dip.CAMEO, NodeFactory.createURI(Category.CAMEO + category.cameo()));
  }

  private void writeConfidence(Node report, List<DiplomaticEvent> tellings) {
    double confidence =
        tellings.stream()
            .map(DiplomaticEvent::confidence)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    statements.decimal(
        report, Dip.CONFIDENCE, BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
  }
}
