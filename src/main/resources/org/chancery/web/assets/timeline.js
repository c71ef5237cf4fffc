// The reports along the time.
import { drawTimeline } from "./timeline-drawing.js";

const place = document.getElementById("timeline");
if (place) {
  drawTimeline(place, JSON.parse(document.getElementById("timeline-data").textContent));
  place.dataset.ready = "true";
}
