// Draws places on a map of the world, and ways between them.
import { addZoomButtons } from "./zoom-buttons.js";

const apart = (one, other) =>
  one.left > other.right || one.right < other.left || one.top > other.bottom || one.bottom < other.top;

// Bent on the sheet, not the globe: no way is cut at the edge of the map.
const bow = (start, end) => {
  const [[x1, y1], [x2, y2]] = [start, end];
  const top = Math.max(4, (y1 + y2) / 2 - Math.hypot(x2 - x1, y2 - y1) * 0.3);
  return `M${x1},${y1}Q${(x1 + x2) / 2},${top} ${x2},${y2}`;
};

const addWorld = (map, world, path) => {
  const [land, borders] = world.features;
  map.append("path").attr("class", "sea").attr("d", path({ type: "Sphere" }));
  map.append("path").attr("class", "land").attr("d", path(land));
  map.append("path").attr("class", "borders").attr("d", path(borders));
};

const addWays = (map, ways, at) => {
  const lines = map.append("g").selectAll("path").data(ways).join("path")
    .attr("class", (way) => `way ${way.status}`)
    .attr("d", (way) => bow(at(way.start), at(way.end)));
  lines.append("title").text((way) => way.title);
  return lines;
};

const addMarks = (map, mark, spots, at) =>
  map.append("g").attr("class", "end").selectAll(mark).data(spots).join(mark)
    .attr("transform", (spot) => `translate(${at(spot.point)})`);

// All names stand above all dots.
const addSpots = (map, spots, at) => {
  const dots = addMarks(map, "circle", spots, at);
  dots.append("title").text((spot) => spot.title);
  const names = addMarks(map, "text", spots, at).attr("dy", "0.32em").text((spot) => spot.name);
  return { dots, names };
};

// Where names would cover each other, those of the places that come first stay.
const hideCrowded = (names, at, scale) => {
  const taken = [];
  names.style("display", (spot) => {
    const [px, py] = at(spot.point);
    const [left, top] = [px * scale, py * scale];
    const box = { left, top, right: left + 14 + 6.2 * spot.name.length, bottom: top + 13 };
    const free = taken.every((other) => apart(box, other));
    if (free) {
      taken.push(box);
    }
    return free ? null : "none";
  });
};

const zoomOf = (width, height, seen) =>
  d3.zoom().scaleExtent([1, 12]).translateExtent([[0, 0], [width, height]])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey)
    .on("zoom", (event) => seen(event.transform));

/**
 * Draws into the place: spots with name, title, point and weight, the weightiest first; and ways with start,
 * end, title, status and weight. Points have a longitude and a latitude.
 */
export const drawMap = async (place, spots, ways) => {
  const world = await d3.json("/assets/world.json");
  const width = place.clientWidth;
  const height = Math.round(width * 0.5);
  const projection = d3.geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
  const at = (point) => projection([point.longitude, point.latitude]);
  const svg = d3.create("svg").attr("width", width).attr("height", height).attr("aria-hidden", "true");
  const map = svg.append("g");
  addWorld(map, world, d3.geoPath(projection));
  const lines = addWays(map, ways, at);
  const { dots, names } = addSpots(map, spots, at);
  const most = Math.max(1, ...ways.map((way) => way.weight));
  const heaviest = Math.max(1, ...spots.map((spot) => spot.weight));
  const radius = (spot) => 3 + 6 * Math.sqrt((spot.weight - 1) / heaviest);

  const thin = (scale) => {
    dots.attr("r", (spot) => radius(spot) / scale);
    names.attr("x", (spot) => (radius(spot) + 2) / scale).attr("font-size", 11 / scale);
    lines.attr("stroke-width", (way) => (1.2 + 2.5 * Math.sqrt((way.weight - 1) / most)) / scale);
    hideCrowded(names, at, scale);
  };
  const zoom = zoomOf(width, height, (transform) => {
    map.attr("transform", transform);
    thin(transform.k);
  });
  svg.call(zoom);
  thin(1);
  place.append(svg.node());
  addZoomButtons(place, (factor) => zoom.scaleBy(svg, factor));
};
