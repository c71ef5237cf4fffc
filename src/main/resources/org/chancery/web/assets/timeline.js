// Draws reports along the time, a row for each type of event.
const place = document.getElementById("timeline");
const moments = JSON.parse(document.getElementById("timeline-data").textContent).map((moment) => ({
  ...moment,
  from: new Date(`${moment.first}T00:00:00Z`),
  to: new Date(`${moment.last}T00:00:00Z`),
}));

const left = 132;
const right = 24;
const radius = 5.5;
const lowest = 30;
const highest = 96;
const width = place ? place.clientWidth : 0;
const types = [...d3.rollup(moments, (told) => told.length, (moment) => moment.type)]
  .sort((one, other) => other[1] - one[1])
  .map(([type]) => type);
const day = 24 * 60 * 60 * 1000;
const [first, last] = d3.extent(moments.flatMap((moment) => [moment.from, moment.to]));
const margin = Math.max(3 * day, (last - first) * 0.02);
const x = d3.scaleUtc([new Date(+first - margin), new Date(+last + margin)], [left, width - right]);

// Marks of one row that would cover each other, and the room that a row needs for them.
const column = (moment, scale) => `${moment.type} ${Math.round(scale(moment.from) / (2 * radius))}`;
const columns = (scale) => d3.group(d3.sort(moments, (moment) => moment.from), (moment) => column(moment, scale));
const crowds = d3.rollup([...columns(x).values()], (all) => d3.max(all, (told) => told.length), ([one]) => one.type);
const room = (type) => Math.min(highest, Math.max(lowest, crowds.get(type) * 2 * radius + 8));
const tops = d3.cumsum([14, ...types.map(room)]);
const y = (type) => tops[types.indexOf(type)] + room(type) / 2;
const height = tops[types.length] + 30;

const svg = d3.create("svg").attr("width", width).attr("height", height).attr("aria-hidden", "true");
svg.append("clipPath").attr("id", "inside").append("rect")
  .attr("x", left - radius).attr("width", width - left - right + 2 * radius).attr("height", height);

const rows = svg.append("g").selectAll("g").data(types).join("g").attr("class", "row");
rows.append("line").attr("x1", left).attr("x2", width - right).attr("y1", y).attr("y2", y);
rows.append("text").attr("x", left - 16).attr("y", y).attr("dy", "0.32em").attr("text-anchor", "end")
  .text((type) => type);

const axis = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 26})`);
const marks = svg.append("g").attr("clip-path", "url(#inside)").selectAll("a").data(moments).join("a")
  .attr("href", (moment) => moment.at)
  .attr("tabindex", -1)
  .attr("class", (moment) => `moment ${moment.tone} ${moment.status}`);
marks.append("title").text((moment) => {
  const time = moment.first === moment.last ? moment.first : `${moment.first} to ${moment.last}`;
  return `${moment.title}\n${moment.type}, ${moment.status}, ${time}`;
});
marks.append("line").attr("class", "span");
marks.append("circle").attr("r", radius);
marks.filter((moment) => moment.status === "negated").append("path").attr("d", "M-4,4L4,-4");

// They stand one above the other, closer where there are many.
const spread = (scale) => {
  const shifts = new Map();
  columns(scale).forEach((told) => {
    const step = Math.min(2 * radius, (room(told[0].type) - 2 * radius - 4) / Math.max(1, told.length - 1));
    told.forEach((moment, index) => shifts.set(moment, (index - (told.length - 1) / 2) * step));
  });
  return shifts;
};

const draw = (scale) => {
  const shift = spread(scale);
  const ticks = d3.axisBottom(scale).ticks(Math.max(3, width / 120)).tickSizeOuter(0);
  axis.call(ticks);
  marks.attr("transform", (moment) => `translate(${scale(moment.from)},${y(moment.type) + shift.get(moment)})`);
  marks.select(".span").attr("x2", (moment) => Math.max(0, scale(moment.to) - scale(moment.from)));
};

if (place && moments.length > 0) {
  draw(x);
  const zoom = d3.zoom().scaleExtent([1, 400]).translateExtent([[left, 0], [width - right, height]])
    .extent([[left, 0], [width - right, height]])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey)
    .on("zoom", (event) => draw(event.transform.rescaleX(x)));
  svg.call(zoom);
  place.append(svg.node());
  const nearer = (factor) => zoom.scaleBy(svg, factor);
  const buttons = d3.select(place).append("p").attr("class", "zoom");
  buttons.append("button").attr("type", "button").text("Nearer").on("click", () => nearer(2));
  buttons.append("button").attr("type", "button").text("Farther").on("click", () => nearer(0.5));
}
if (place) {
  place.dataset.ready = "true";
}
