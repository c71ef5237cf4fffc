package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.entity.Corrections;
import org.chancery.entity.Gazetteer;
import org.chancery.extraction.Extractions;
import org.chancery.graph.CorrectingGrapher;
import org.chancery.graph.EventCorrections;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;
import org.chancery.graph.OntologyGrapher;
import org.chancery.graph.TextKeepingGrapher;
import org.chancery.store.Loader;

/**
 * How articles are read for one store, whether it is built or watched: by its corrections, which
 * its folder holds unless others are given.
 *
 * @param names the gazetteer under corrections; as it is shipped if empty
 * @param keepsTexts whether the store holds whole texts, or only the sentences that tell events
 */
record Loading(
    Iris iris,
    FinderOptions finding,
    int threads,
    Optional<Gazetteer> names,
    EventCorrections events,
    boolean keepsTexts) {
  private static final String KEPT_NAMES = "corrections.tsv";
  private static final String KEPT_EVENTS = "event-corrections.tsv";

  /** By the corrections in these files; by those in the store's folder where none are given. */
  static Loading of(
      Path store,
      Iris iris,
      FinderOptions finding,
      int threads,
      Optional<Path> names,
      Optional<Path> events) {
    return new Loading(
        iris,
        finding,
        threads,
        names(store, names),
        given(events, store, KEPT_EVENTS).map(EventCorrections::read).orElse(EventCorrections.NONE),
        false);
  }

  /** The same, with whole texts or without. */
  Loading keepingTexts(boolean keeps) {
    return new Loading(iris, finding, threads, names, events, keeps);
  }

  static Optional<Gazetteer> names(Path store, Optional<Path> file) {
    return given(file, store, KEPT_NAMES)
        .map(corrections -> Gazetteer.load().corrected(corrections));
  }

  private static Optional<Path> given(Optional<Path> file, Path store, String kept) {
    return file.or(() -> Optional.of(store.resolve(kept)).filter(Files::exists));
  }

  CorrectingGrapher grapher() {
    String version = version();
    return new CorrectingGrapher(
        OntologyGrapher.standard(iris, version),
        version,
        events,
        () -> Gazetteer.load().entities());
  }

  Loader loader(CorrectingGrapher grapher) {
    String version = version();
    return new Loader(
        Extractions.news(threads, finding.settings(), () -> names.orElseGet(Gazetteer::load)),
        keepsTexts ? new TextKeepingGrapher(grapher, iris, Ontology.standard()) : grapher,
        iris,
        article -> events.version(version, article),
        names.map(Gazetteer::corrections).orElse(Corrections.NONE),
        threads);
  }

  private String version() {
    return finding.version() + (keepsTexts ? "-with-text" : "");
  }
}
