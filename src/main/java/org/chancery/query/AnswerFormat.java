package org.chancery.query;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.chancery.InputException;

/** The forms of answers: rows where the question asks for rows, triples where it builds a graph. */
public enum AnswerFormat {
  /** For people. */
  TABLE(null, RDFFormat.TURTLE_PRETTY),
  CSV(ResultSetLang.RS_CSV, null),
  TSV(ResultSetLang.RS_TSV, null),
  JSON(ResultSetLang.RS_JSON, RDFFormat.JSONLD11),
  XML(ResultSetLang.RS_XML, RDFFormat.RDFXML),
  TURTLE(null, RDFFormat.TURTLE_PRETTY);

  private final Lang rows;
  private final RDFFormat triples;

  AnswerFormat(Lang rows, RDFFormat triples) {
    this.rows = rows;
    this.triples = triples;
  }

  /** As the user gives it: {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  void write(ResultSet answers, OutputStream out) {
    if (this == TABLE) {
      new TextTable(answers).write(out);
    } else if (rows == null) {
      throw misfit("rows", "table, csv, tsv, json or xml");
    } else {
      ResultsWriter.create().lang(rows).build().write(out, answers);
    }
  }

  void write(boolean answer, OutputStream out) {
    if (this == TABLE) {
      TextTable.line(answer ? "yes" : "no", out);
    } else if (rows == null) {
      throw misfit("yes or no", "table, csv, tsv, json or xml");
    } else {
      ResultsWriter.create().lang(rows).build().write(out, answer);
    }
  }

  void write(Model answer, OutputStream out) {
    if (triples == null) {
      throw misfit("triples", "turtle, json or xml");
    }
    RDFWriter.source(answer).format(triples).output(out);
  }

  private InputException misfit(String kind, String others) {
    return new InputException(
        "this question is answered with %s, which %s cannot hold: give --format %s"
            .formatted(kind, this, others));
  }
}
