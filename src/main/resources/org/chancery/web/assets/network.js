// The network, and the reports behind a line of it.
import { drawNetwork } from "./network-drawing.js";

const place = document.getElementById("network");
const panel = document.getElementById("edge");
const network = drawNetwork(place, JSON.parse(document.getElementById("network-data").textContent));

const reports = async (query) => {
  const reply = await fetch(`/network/edge?${query}`).catch(() => Response.error());
  return reply.ok ? reply.text() : '<p class="note">The server does not answer: try again later.</p>';
};

let latest;

// Of two lines asked for, the later one is shown, whichever answer comes first.
const show = async (edge) => {
  const { source, target, tone } = edge.data();
  const wanted = new URLSearchParams(place.dataset.query);
  wanted.set("source", source);
  wanted.set("target", target);
  wanted.set("edge", tone);
  latest = edge;
  const html = await reports(wanted);
  if (latest === edge) {
    panel.innerHTML = html;
  }
};

network.on("tap", "edge", (event) => show(event.target));

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
