// The network, and the reports behind a line of it.
import { drawNetwork } from "./network-drawing.js";

const place = document.getElementById("network");
const panel = document.getElementById("edge");
const network = drawNetwork(place, JSON.parse(document.getElementById("network-data").textContent));

const show = async (edge) => {
  const { source, target, tone } = edge.data();
  const wanted = new URLSearchParams(place.dataset.query);
  wanted.set("source", source);
  wanted.set("target", target);
  wanted.set("edge", tone);
  const reply = await fetch(`/network/edge?${wanted}`);
  panel.innerHTML = await reply.text();
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
