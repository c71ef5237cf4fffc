// The visits as ways on the map, from home to the place.
import { drawMap } from "./map-drawing.js";

const place = document.getElementById("map");
const arcs = JSON.parse(document.getElementById("map-data").textContent);
const ways = arcs.map((arc) => ({
  start: arc.start,
  end: arc.end,
  status: arc.status,
  weight: arc.visits,
  title: `${arc.from} to ${arc.to}, ${arc.status}: ${arc.who.join(", ")}`,
}));
const spot = ({ latitude, longitude }) => `${latitude} ${longitude}`;
const ends = [
  ...new Map(arcs.map((arc) => [spot(arc.end), { name: arc.to, title: arc.to, point: arc.end, weight: 1 }])).values(),
];

drawMap(place, ends, ways).then(() => {
  place.dataset.ready = "true";
});
