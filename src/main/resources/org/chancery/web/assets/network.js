// Draws the network and shows the reports behind a line.
const place = document.getElementById("network");
const panel = document.getElementById("edge");
const data = JSON.parse(document.getElementById("network-data").textContent);

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const shapes = { State: "round-rectangle", Organisation: "hexagon", Group: "diamond" };
const strokes = { planned: "dashed", hypothetical: "dashed", negated: "dotted" };

const most = Math.max(2, ...data.edges.map((edge) => edge.articles));
const busiest = Math.max(1, ...data.nodes.map((node) => node.reports));

const elements = [
  ...data.nodes.map((node) => ({
    data: { ...node, size: 12 + 26 * Math.sqrt(node.reports / busiest), shape: shapes[node.kind] || "ellipse" },
  })),
  ...data.edges.map((edge, index) => ({
    data: {
      id: `edge-${index}`,
      ...edge,
      width: 1.4 + 5 * Math.sqrt((edge.articles - 1) / (most - 1)),
      stroke: strokes[edge.status] || "solid",
    },
  })),
];

// Names are as large as small text, however near or far the drawing is.
const style = (zoom = 1) => [
  {
    selector: "node",
    style: {
      shape: "data(shape)",
      width: "data(size)",
      height: "data(size)",
      label: "data(label)",
      color: colour("ink"),
      "background-color": colour("sheet"),
      "border-color": colour("soft"),
      "border-width": 1.5,
      "font-family": "Inter, system-ui, sans-serif",
      "font-size": 11 / zoom,
      "text-valign": "bottom",
      "text-wrap": "wrap",
      "text-max-width": 110 / zoom,
      "text-margin-y": 3 / zoom,
      "text-outline-color": colour("paper"),
      "text-outline-width": 2 / zoom,
    },
  },
  {
    selector: "node[kind = 'State']",
    style: { "background-color": colour("ink"), "border-color": colour("ink"), "font-weight": 600 },
  },
  {
    selector: "edge",
    style: {
      width: "data(width)",
      "line-style": "data(stroke)",
      "line-color": colour("neither"),
      "target-arrow-color": colour("neither"),
      "target-arrow-shape": "triangle",
      "arrow-scale": 0.7,
      "curve-style": "bezier",
      opacity: 0.8,
    },
  },
  ...["cooperation", "conflict"].map((tone) => ({
    selector: `edge[tone = '${tone}']`,
    style: { "line-color": colour(tone), "target-arrow-color": colour(tone) },
  })),
  { selector: ".crowded", style: { "text-opacity": 0 } },
  { selector: ".near", style: { "text-opacity": 1, "z-index": 10 } },
  { selector: ".far", style: { opacity: 0.12 } },
  {
    selector: "edge:selected",
    style: { opacity: 1, "overlay-color": colour("mark"), "overlay-opacity": 0.5, "overlay-padding": 4 },
  },
];

const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const network = cytoscape({
  container: place,
  elements,
  style: style(),
  layout: {
    name: "cose",
    animate: false,
    nodeRepulsion: () => 200000,
    idealEdgeLength: () => 90,
    gravity: 0.8,
    componentSpacing: 60,
    nodeOverlap: 20,
    numIter: 1500,
  },
});

// Half where the layout puts it, half by its rank: thick crowds open, and the whole frame is used.
const spread = (axis, length) => {
  const nodes = network.nodes().sort((one, other) => one.position(axis) - other.position(axis));
  const low = nodes.first().position(axis);
  const extent = nodes.last().position(axis) - low || 1;
  nodes.forEach((node, rank) => {
    const share = (node.position(axis) - low) / extent / 2 + rank / Math.max(1, nodes.length - 1) / 2;
    node.position(axis, share * length);
  });
};

// Names are hidden that would lie on those of busier nodes; nearer, there is room for more.
const hideCrowded = () => {
  const taken = [];
  network.nodes().sort((one, other) => other.data("reports") - one.data("reports")).forEach((node) => {
    const box = node.removeClass("crowded").renderedBoundingBox({ includeNodes: false, includeEdges: false });
    const free = taken.every((other) => box.x1 > other.x2 || box.x2 < other.x1 || box.y1 > other.y2 || box.y2 < other.y1);
    node.toggleClass("crowded", !free);
    if (free) {
      taken.push(box);
    }
  });
};

const restyle = () => {
  network.style(style(network.zoom()));
  hideCrowded();
};

if (data.nodes.length > 0) {
  spread("x", place.clientWidth);
  spread("y", place.clientHeight - 30);
}
network.fit(undefined, 30);
restyle();
let waiting;
network.on("zoom", () => {
  clearTimeout(waiting);
  waiting = setTimeout(restyle, 120);
});

const show = async (edge) => {
  const { source, target, tone } = edge.data();
  const wanted = new URLSearchParams(place.dataset.query);
  wanted.set("source", source);
  wanted.set("target", target);
  wanted.set("edge", tone);
  const reply = await fetch(`/network/edge?${wanted}`);
  panel.innerHTML = await reply.text();
};

const look = (elements, padding) => network.animate({ fit: { eles: elements, padding }, duration: calm ? 0 : 300 });

network.on("tap", "edge", (event) => show(event.target));
network.on("tap", "node", (event) => look(event.target.closedNeighborhood(), 60));
network.on("tap", (event) => event.target === network && look(network.elements(), 24));
network.on("mouseover", "node", (event) => {
  const near = event.target.closedNeighborhood().addClass("near");
  network.elements().not(near).addClass("far");
});
network.on("mouseout", "node", () => network.elements().removeClass("near far"));
document.documentElement.addEventListener("themechange", restyle);

// By keyboard: the buttons of the table, whose rows are the lines, show the same reports.
document.querySelectorAll("button[data-edge]").forEach((button, index) => {
  button.addEventListener("click", () => {
    const edge = network.getElementById(`edge-${index}`);
    network.elements().unselect();
    edge.select();
    show(edge).then(() => panel.focus());
  });
});
place.dataset.ready = "true";
