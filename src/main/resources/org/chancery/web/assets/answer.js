// What the columns of an answer hold, and what can be drawn of it: a graph, a timeline, a map.
const statuses = ["completed", "ongoing", "planned", "hypothetical", "negated"];
const most = { lines: 120, moments: 600, spots: 600 };
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const label = /(#label|#prefLabel|schema\.org\/name|\/title)$/;
const moment = /^\d{4}-\d{2}(-\d{2})?(T.*)?$/;
const point = /^\s*(?:<[^>]*>\s*)?POINT\s*\(\s*([-\d.]+)\s+([-\d.]+)\s*\)\s*$/i;

const kinds = {
  iri: (cell) => cell.type === "uri" || cell.type === "bnode",
  status: (cell) => statuses.includes(cell.value),
  name: (cell) => cell.type !== "uri" && (Boolean(cell["xml:lang"]) || /^[A-Z]{3}$/.test(cell.value)),
  moment: (cell) => moment.test(cell.value),
  point: (cell) => point.test(cell.value),
  number: (cell) => cell.value.trim() !== "" && Number.isFinite(Number(cell.value)),
};

const kindOf = (cells) => Object.keys(kinds).find((kind) => cells.every(kinds[kind])) || "text";

/** The rows of the answer, and the kind of each of its columns; columns without any value are left out. */
const table = (results) => {
  const rows = results?.getBindings() || [];
  const columns = (results?.getVariables() || [])
    .map((name) => ({ name, cells: rows.map((row) => row[name]).filter(Boolean) }))
    .filter((column) => column.cells.length > 0)
    .map(({ name, cells }) => ({ name, kind: kindOf(cells), values: new Set(cells.map((cell) => cell.value)).size }));
  const holding = (...wanted) => columns.filter((column) => wanted.includes(column.kind));
  return { rows, columns, holding };
};

const text = (row, column) => row[column?.name]?.value ?? "";

const lastPart = (iri) => {
  const part = iri.replace(/[/#]+$/, "").replace(/^.*[/#]/, "");
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const shown = (cell) => (cell.type === "uri" ? lastPart(cell.value) : cell.value);

const rowWords = (row, columns) =>
  columns.filter(({ name }) => row[name]).map(({ name }) => `${name}: ${shown(row[name])}`).join("\n");

const home = (iri) => iri.replace(/^https?:\/\/[^?]*\/(?=(id|event|doc)\/)/, "/");

const leadsTo = (row, columns) => {
  const ours = columns.find(({ kind, name }) => kind === "iri" && home(row[name]?.value ?? "").startsWith("/"));
  return ours ? home(row[ours.name].value) : "";
};

// Graph

// The ends of the lines, and what names them: of the columns after the first, the one of fewer values.
const lineColumns = ({ holding }) => {
  const [source, ...others] = holding("iri").length > 1 ? holding("iri") : holding("name");
  if (others.length === 0) {
    return null;
  }
  const [one, other] = others;
  if (!other) {
    return { source, target: one };
  }
  return one.values <= other.values ? { source, name: one, target: other } : { source, name: other, target: one };
};

const isLine = (row, { source, name, target }) =>
  row[source.name] && row[target.name] && kinds.iri(row[source.name]) === kinds.iri(row[target.name]) &&
  row[source.name].value !== row[target.name].value && text(row, name) !== type;

const labels = (statements, { source, name, target }) =>
  new Map(statements.filter((row) => label.test(text(row, name))).map((row) => [text(row, source), text(row, target)]));

// One line for all rows of the same ends, as wide as the numbers or the rows are many.
const edges = (rows, columns, { holding }) => {
  const [weight] = holding("number");
  const [status] = holding("status");
  const lines = new Map();
  rows.forEach((row) => {
    const [source, target] = [text(row, columns.source), text(row, columns.target)];
    const line = lines.get(`${source} ${target}`) ??
      { source, target, articles: 0, status: text(row, status), names: new Set() };
    line.articles += Math.max(1, Math.round(Number(text(row, weight) || 1)));
    line.names.add(row[columns.name?.name] ? shown(row[columns.name.name]) : "");
    lines.set(`${source} ${target}`, line);
  });
  return [...lines.values()].sort((one, other) => other.articles - one.articles).map(named);
};

const named = ({ names, ...line }) => {
  const name = [...names].filter(Boolean).slice(0, 2).join(", ");
  return name ? { ...line, name: names.size > 2 ? `${name} …` : name } : line;
};

const nodes = (lines, names) => {
  const weights = new Map();
  lines.forEach(({ source, target, articles }) =>
    [source, target].forEach((end) => weights.set(end, (weights.get(end) ?? 0) + articles)));
  return [...weights].map(([id, reports]) => ({ id, reports, label: names.get(id) ?? lastPart(id) }));
};

// Statements have a column for the property, whose values may be texts: those that join two things are lines.
const statementColumns = ({ columns }) => {
  const [source, name, target] = ["subject", "predicate", "object"].map((wanted) =>
    columns.find((column) => column.name === wanted));
  return source && name && target ? { source, name, target } : null;
};

/** Nodes and lines between them, if two columns hold things or names. */
export const graphOf = (results) => {
  const answer = table(results);
  const statements = statementColumns(answer);
  const columns = statements ?? lineColumns(answer);
  const rows = columns ? answer.rows.filter((row) => isLine(row, columns)) : [];
  if (rows.length === 0) {
    return null;
  }
  const all = edges(rows, columns, answer);
  const drawn = all.slice(0, most.lines);
  const names = statements ? labels(answer.rows, columns) : new Map();
  return { nodes: nodes(drawn, names), edges: drawn, all: all.length };
};

// Timeline

const day = (value) => (value.length === 7 ? `${value}-01` : value.slice(0, 10));

const lastDay = (value) => {
  const [year, month] = value.split("-").map(Number);
  return value.length === 7 ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : value.slice(0, 10);
};

const ends = { first: "last", from: "until", start: "end", begin: "end" };

const span = (row, moments) => {
  const begun = moments.find(({ name }) => row[name]);
  if (!begun) {
    return null;
  }
  const first = text(row, begun);
  const last = row[ends[begun.name]]?.value ?? first;
  return { first: day(first), last: last < first ? day(first) : lastDay(last) };
};

// Rows of the drawing: by the first column of few different things or names; else all in one.
const groupOf = ({ columns, rows }) =>
  columns.find(({ kind, values }) => ["name", "iri", "text"].includes(kind) && values <= Math.min(24, rows.length * 0.8));

/** Moments along the time, if a column holds days or months. */
export const timelineOf = (results) => {
  const answer = table(results);
  const moments = answer.holding("moment");
  const group = groupOf(answer);
  const [status] = answer.holding("status");
  const told = answer.rows.flatMap((row) => {
    const days = span(row, moments);
    return days
      ? [{
          ...days,
          type: row[group?.name] ? shown(row[group.name]) : "",
          status: text(row, status) || "completed",
          tone: "",
          title: rowWords(row, answer.columns),
          at: leadsTo(row, answer.columns),
        }]
      : [];
  });
  return told.length > 0 ? { moments: told.slice(0, most.moments), all: told.length } : null;
};

// Map

const coordinates = ({ holding }) => {
  const numbers = holding("number");
  const latitudes = numbers.filter(({ name }) => /lat(itude)?$/i.test(name));
  const longitudes = numbers.filter(({ name }) => /(lon|lng|long|longitude)$/i.test(name));
  const pairs = latitudes.slice(0, longitudes.length).map((latitude, index) => (row) =>
    row[latitude.name] && row[longitudes[index].name]
      ? { latitude: Number(text(row, latitude)), longitude: Number(text(row, longitudes[index])) }
      : null);
  const points = holding("point").map((column) => (row) => {
    const [, longitude, latitude] = point.exec(text(row, column)) ?? [];
    return longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
  });
  return [...pairs, ...points];
};

const nameColumn = ({ holding }) => holding("name")[0] ?? holding("text")[0] ?? holding("iri")[0];

const spotsOf = (answer, where) => {
  const name = nameColumn(answer);
  const [weight] = answer.holding("number").filter(({ name: column }) => !/(lat|lon|lng|itude|long)$/i.test(column));
  const spots = answer.rows.filter(where).map((row) => ({
    name: row[name?.name] ? shown(row[name.name]) : "",
    title: rowWords(row, answer.columns),
    point: where(row),
    weight: Math.max(1, Number(text(row, weight) || 1)),
  }));
  return spots.sort((one, other) => other.weight - one.weight);
};

const waysOf = (answer, [from, to]) => {
  const [status] = answer.holding("status");
  return answer.rows.filter((row) => to && from(row) && to(row)).map((row) => ({
    start: from(row),
    end: to(row),
    title: rowWords(row, answer.columns),
    status: text(row, status) || "completed",
    weight: 1,
  }));
};

/** Places, and ways if a row has two of them, if columns hold a latitude and a longitude, or points (WKT). */
export const mapOf = (results) => {
  const answer = table(results);
  const where = coordinates(answer);
  const spots = where.flatMap((one) => spotsOf(answer, one));
  return spots.length > 0
    ? { spots: spots.slice(0, most.spots), ways: waysOf(answer, where).slice(0, most.spots), all: spots.length }
    : null;
};
