// Draws visits as arcs on a map of the world.
const place = document.getElementById("map");
const arcs = JSON.parse(document.getElementById("map-data").textContent);
const width = place.clientWidth;
const height = Math.round(width * 0.5);

const draw = (world) => {
  const [land, borders] = world.features;
  const projection = d3.geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
  const path = d3.geoPath(projection);
  const svg = d3.create("svg").attr("width", width).attr("height", height).attr("aria-hidden", "true");
  const map = svg.append("g");
  map.append("path").attr("class", "sea").attr("d", path({ type: "Sphere" }));
  map.append("path").attr("class", "land").attr("d", path(land));
  map.append("path").attr("class", "borders").attr("d", path(borders));

  // Bent on the sheet, not the globe: no way is cut at the edge of the map.
  const bow = (arc) => {
    const [x1, y1] = projection([arc.start.longitude, arc.start.latitude]);
    const [x2, y2] = projection([arc.end.longitude, arc.end.latitude]);
    const top = Math.max(4, (y1 + y2) / 2 - Math.hypot(x2 - x1, y2 - y1) * 0.3);
    return `M${x1},${y1}Q${(x1 + x2) / 2},${top} ${x2},${y2}`;
  };

  const most = Math.max(1, ...arcs.map((arc) => arc.visits));
  const ways = map.append("g").selectAll("path").data(arcs).join("path")
    .attr("class", (arc) => `way ${arc.status}`)
    .attr("stroke-width", (arc) => 1.2 + 2.5 * Math.sqrt((arc.visits - 1) / most))
    .attr("d", bow);
  ways.append("title").text((arc) => `${arc.from} to ${arc.to}, ${arc.status}: ${arc.who.join(", ")}`);

  const ends = [...new Map(arcs.map((arc) => [arc.to, arc])).values()];
  const points = map.append("g").selectAll("g").data(ends).join("g").attr("class", "end")
    .attr("transform", (arc) => `translate(${projection([arc.end.longitude, arc.end.latitude])})`);
  points.append("circle").attr("r", 3);
  points.append("text").attr("x", 5).attr("dy", "0.32em").text((arc) => arc.to);

  const thin = (scale) => {
    points.select("circle").attr("r", 3 / scale);
    points.select("text").attr("x", 5 / scale).attr("font-size", 11 / scale);
    ways.attr("stroke-width", (arc) => (1.2 + 2.5 * Math.sqrt((arc.visits - 1) / most)) / scale);
    hideCrowded(scale);
  };

  // Where names would cover each other, those of the more travelled places stay.
  const hideCrowded = (scale) => {
    const taken = [];
    points.select("text").style("display", function (arc) {
      const [px, py] = projection([arc.end.longitude, arc.end.latitude]);
      const box = { left: px * scale, top: py * scale, right: px * scale + 14 + 6.2 * arc.to.length, bottom: py * scale + 13 };
      const free = taken.every((other) =>
        box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top);
      if (free) {
        taken.push(box);
      }
      return free ? null : "none";
    });
  };

  const zoom = d3.zoom().scaleExtent([1, 12]).translateExtent([[0, 0], [width, height]])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey)
    .on("zoom", (event) => {
      map.attr("transform", event.transform);
      thin(event.transform.k);
    });
  svg.call(zoom);
  thin(1);
  place.append(svg.node());
  const buttons = d3.select(place).append("p").attr("class", "zoom");
  buttons.append("button").attr("type", "button").text("Nearer").on("click", () => zoom.scaleBy(svg, 1.6));
  buttons.append("button").attr("type", "button").text("Farther").on("click", () => zoom.scaleBy(svg, 1 / 1.6));
  place.dataset.ready = "true";
};

d3.json("/assets/world.json").then(draw);
