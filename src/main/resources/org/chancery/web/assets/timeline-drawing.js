// Draws moments along the time, a row for each type of event.
import { addZoomButtons } from "./zoom-buttons.js";

const right = 24;
const radius = 5.5;
const lowest = 30;
const highest = 96;
const longestName = 34;
const day = 24 * 60 * 60 * 1000;

const dated = (moment) => ({
  ...moment,
  from: new Date(`${moment.first}T00:00:00Z`),
  to: new Date(`${moment.last}T00:00:00Z`),
});

const short = (name) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

// Types of which there are most come first.
const typesOf = (moments) =>
  [...d3.rollup(moments, (told) => told.length, (moment) => moment.type)]
    .sort((one, other) => other[1] - one[1])
    .map(([type]) => type);

const leftOf = (types) => Math.max(132, 28 + 7.5 * d3.max(types, (type) => short(type).length));

const scaleOf = (moments, left, width) => {
  const [first, last] = d3.extent(moments.flatMap((moment) => [moment.from, moment.to]));
  const margin = Math.max(3 * day, (last - first) * 0.02);
  return d3.scaleUtc([new Date(+first - margin), new Date(+last + margin)], [left, width - right]);
};

// Marks of one row that would cover each other.
const columns = (moments, scale) =>
  d3.group(
    d3.sort(moments, (moment) => moment.from),
    (moment) => `${moment.type} ${Math.round(scale(moment.from) / (2 * radius))}`,
  );

// The rows: how high each is, and where its middle lies.
const rowsOf = (moments, types, scale) => {
  const crowds = d3.rollup(
    [...columns(moments, scale).values()],
    (all) => d3.max(all, (told) => told.length),
    ([one]) => one.type,
  );
  const room = (type) => Math.min(highest, Math.max(lowest, crowds.get(type) * 2 * radius + 8));
  const tops = d3.cumsum([14, ...types.map(room)]);
  return { room, middle: (type) => tops[types.indexOf(type)] + room(type) / 2, height: tops[types.length] + 30 };
};

// They stand one above the other, closer where there are many.
const shiftsOf = (moments, rows, scale) => {
  const shifts = new Map();
  columns(moments, scale).forEach((told) => {
    const step = Math.min(2 * radius, (rows.room(told[0].type) - 2 * radius - 4) / Math.max(1, told.length - 1));
    told.forEach((moment, index) => shifts.set(moment, (index - (told.length - 1) / 2) * step));
  });
  return shifts;
};

const hint = (moment) => {
  const time = moment.first === moment.last ? moment.first : `${moment.first} to ${moment.last}`;
  return `${moment.title}\n${[moment.type, moment.status, time].filter(Boolean).join(", ")}`;
};

const addRows = (svg, types, rows, left, width) => {
  const lines = svg.append("g").selectAll("g").data(types).join("g").attr("class", "row");
  lines.append("line").attr("x1", left).attr("x2", width - right).attr("y1", rows.middle).attr("y2", rows.middle);
  lines.append("text").attr("x", left - 16).attr("y", rows.middle).attr("dy", "0.32em").attr("text-anchor", "end")
    .text(short).append("title").text((type) => type);
};

const addMarks = (group, moments) => {
  const marks = group.selectAll("a").data(moments).join("a")
    .attr("href", (moment) => moment.at || null)
    .attr("tabindex", -1)
    .attr("class", (moment) => `moment ${moment.tone} ${moment.status}`);
  marks.append("title").text(hint);
  marks.append("line").attr("class", "span");
  marks.append("circle").attr("r", radius);
  marks.filter((moment) => moment.status === "negated").append("path").attr("d", "M-4,4L4,-4");
  return marks;
};

/** Draws into the place moments with first and last day, type, title, status, tone and, if they lead anywhere, at. */
export const drawTimeline = (place, told) => {
  if (told.length === 0) {
    return;
  }
  const moments = told.map(dated);
  const types = typesOf(moments);
  const width = place.clientWidth;
  const left = leftOf(types);
  const x = scaleOf(moments, left, width);
  const rows = rowsOf(moments, types, x);
  const svg = d3.create("svg").attr("width", width).attr("height", rows.height).attr("aria-hidden", "true");
  svg.append("clipPath").attr("id", "inside").append("rect")
    .attr("x", left - radius).attr("width", width - left - right + 2 * radius).attr("height", rows.height);
  addRows(svg, types, rows, left, width);
  const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${rows.height - 26})`);
  const marks = addMarks(svg.append("g").attr("clip-path", "url(#inside)"), moments);

  const draw = (scale) => {
    const shifts = shiftsOf(moments, rows, scale);
    axis.call(d3.axisBottom(scale).ticks(Math.max(3, width / 120)).tickSizeOuter(0));
    marks.attr("transform", (moment) =>
      `translate(${scale(moment.from)},${rows.middle(moment.type) + shifts.get(moment)})`);
    marks.select(".span").attr("x2", (moment) => Math.max(0, scale(moment.to) - scale(moment.from)));
  };
  draw(x);
  const frame = [[left, 0], [width - right, rows.height]];
  const zoom = d3.zoom().scaleExtent([1, 400]).translateExtent(frame).extent(frame)
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey)
    .on("zoom", (event) => draw(event.transform.rescaleX(x)));
  svg.call(zoom);
  place.append(svg.node());
  addZoomButtons(place, (factor) => zoom.scaleBy(svg, factor));
};
