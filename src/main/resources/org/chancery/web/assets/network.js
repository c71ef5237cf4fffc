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

// Labels are as large as other text, however far the drawing had to be shrunk to fit.
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
      "font-size": Math.min(22, 11.5 / zoom),
      "text-valign": "bottom",
      "text-wrap": "wrap",
      "text-max-width": Math.min(190, 100 / zoom),
      "text-margin-y": 4,
      "text-outline-color": colour("paper"),
      "text-outline-width": 2.5,
      "min-zoomed-font-size": 6,
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
    nodeRepulsion: () => 60000,
    idealEdgeLength: () => 60,
    gravity: 1.2,
    componentSpacing: 40,
    nodeOverlap: 12,
    padding: 16,
  },
});

const fitted = network.zoom();
network.style(style(fitted));

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
network.on("mouseover", "node", (event) => network.elements().not(event.target.closedNeighborhood()).addClass("far"));
network.on("mouseout", "node", () => network.elements().removeClass("far"));
document.documentElement.addEventListener("themechange", () => network.style(style(fitted)));

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
