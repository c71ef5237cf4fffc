// Draws nodes and the lines between them, with names where there is room for them.
import { addZoomButtons } from "./zoom-buttons.js";

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

const shapes = { State: "round-rectangle", Organisation: "hexagon", Group: "diamond" };
const strokes = { planned: "dashed", hypothetical: "dashed", negated: "dotted" };

const elements = ({ nodes, edges }) => {
  const most = Math.max(2, ...edges.map((edge) => edge.articles));
  const busiest = Math.max(1, ...nodes.map((node) => node.reports));
  return [
    ...nodes.map((node) => ({
      data: { ...node, size: 12 + 26 * Math.sqrt(node.reports / busiest), shape: shapes[node.kind] || "ellipse" },
    })),
    ...edges.map((edge, index) => ({
      data: {
        id: `edge-${index}`,
        ...edge,
        width: 1.4 + 5 * Math.sqrt((edge.articles - 1) / (most - 1)),
        stroke: strokes[edge.status] || "solid",
      },
    })),
  ];
};

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
  { selector: "edge[?mutual]", style: { "target-arrow-shape": "none" } },
  {
    selector: "edge[name]",
    style: {
      label: "data(name)",
      color: colour("soft"),
      "font-family": "Inter, system-ui, sans-serif",
      "font-size": 10 / zoom,
      "text-rotation": "autorotate",
      "text-outline-color": colour("paper"),
      "text-outline-width": 2 / zoom,
    },
  },
  { selector: ".crowded", style: { "text-opacity": 0 } },
  { selector: ".near", style: { "text-opacity": 1, "z-index": 10 } },
  { selector: ".far", style: { opacity: 0.12 } },
  {
    selector: "edge:selected",
    style: { opacity: 1, "overlay-color": colour("mark"), "overlay-opacity": 0.5, "overlay-padding": 4 },
  },
];

const layout = {
  name: "cose",
  animate: false,
  nodeRepulsion: () => 200000,
  idealEdgeLength: () => 90,
  gravity: 0.8,
  componentSpacing: 60,
  nodeOverlap: 20,
  numIter: 1500,
};

// Half where the layout puts it, half by its rank: thick crowds open, and the whole frame is used.
const spread = (network, axis, length) => {
  const nodes = network.nodes().sort((one, other) => one.position(axis) - other.position(axis));
  const low = nodes.first().position(axis);
  const extent = nodes.last().position(axis) - low || 1;
  nodes.forEach((node, rank) => {
    const share = (node.position(axis) - low) / extent / 2 + rank / Math.max(1, nodes.length - 1) / 2;
    node.position(axis, share * length);
  });
};

const apart = (one, other) =>
  one.x1 > other.x2 || one.x2 < other.x1 || one.y1 > other.y2 || one.y2 < other.y1;

const nameBox = (element) =>
  element.removeClass("crowded").renderedBoundingBox({ includeNodes: false, includeEdges: false });

// Names of nodes are hidden that would lie on those of busier ones, and names of lines that would lie on either
// or on a node; nearer, there is room for more.
const hideCrowded = (network) => {
  const taken = [];
  const settle = (element) => {
    const box = nameBox(element);
    const free = taken.every((other) => apart(box, other));
    element.toggleClass("crowded", !free);
    if (free) {
      taken.push(box);
    }
  };
  network.nodes().sort((one, other) => other.data("reports") - one.data("reports")).forEach(settle);
  taken.push(...network.nodes().map((node) => node.renderedBoundingBox({ includeLabels: false })));
  network.edges("[name]").forEach(settle);
};

const look = (network, wanted, padding) =>
  network.animate({ fit: { eles: wanted, padding }, duration: calm ? 0 : 300 });

const follow = (network) => {
  network.on("tap", "node", (event) => look(network, event.target.closedNeighborhood(), 60));
  network.on("tap", (event) => event.target === network && look(network, network.elements(), 24));
  network.on("mouseover", "node", (event) => {
    const near = event.target.closedNeighborhood().addClass("near");
    network.elements().not(near).addClass("far");
  });
  network.on("mouseout", "node", () => network.elements().removeClass("near far"));
};

const zoomBy = (network, factor) => {
  const middle = { x: network.width() / 2, y: network.height() / 2 };
  network.zoom({ level: network.zoom() * factor, renderedPosition: middle });
};

/**
 * Draws into the place: nodes with id, label, kind and reports; edges with source, target, articles, status,
 * tone, whether they are mutual and, if it shall be read on them, a name.
 */
export const drawNetwork = (place, data) => {
  const network = cytoscape({ container: place, elements: elements(data), style: style(), layout });
  const restyle = () => {
    network.style(style(network.zoom()));
    hideCrowded(network);
  };
  if (data.nodes.length > 0) {
    spread(network, "x", place.clientWidth);
    spread(network, "y", place.clientHeight - 30);
  }
  network.fit(undefined, 30);
  restyle();
  let waiting;
  network.on("zoom", () => {
    clearTimeout(waiting);
    waiting = setTimeout(restyle, 120);
  });
  follow(network);
  document.documentElement.addEventListener("themechange", restyle);
  addZoomButtons(place, (factor) => zoomBy(network, factor));
  return network;
};
