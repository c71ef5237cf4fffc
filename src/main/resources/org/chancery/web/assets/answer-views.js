// Views of an answer beside the table, each offered where the answer fits it.
import { graphOf, mapOf, timelineOf } from "./answer.js";
import { drawMap } from "./map-drawing.js";
import { drawNetwork } from "./network-drawing.js";
import { drawTimeline } from "./timeline-drawing.js";

const note = (words) => {
  const paragraph = document.createElement("p");
  paragraph.className = "note";
  paragraph.textContent = words;
  return paragraph;
};

const part = (drawn, all, things) =>
  drawn < all ? `${drawn} of ${all} ${things}: let the query ask for less to see the others.` : `${all} ${things}.`;

/** A view for the desk: fits says what can be drawn of the results, draw draws it. */
const view = ({ label, fits, draw, words }) =>
  class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = label;
      this.priority = 1;
    }

    // Each answer is looked at once, however often the desk asks.
    found() {
      if (this.seen !== this.yasr.results) {
        this.seen = this.yasr.results;
        this.fitting = this.seen?.hasError() ? null : fits(this.seen);
      }
      return this.fitting;
    }

    canHandleResults() {
      return Boolean(this.found());
    }

    async draw() {
      const found = this.found();
      const place = document.createElement("div");
      place.className = `view ${label.toLowerCase()}`;
      place.setAttribute("role", "group");
      place.setAttribute("aria-label", `${label}; the table holds the same`);
      this.yasr.resultsEl.append(place, note(words(found)));
      await draw(place, found);
      place.dataset.ready = "true";
    }
  };

export const views = {
  graph: view({
    label: "Graph",
    fits: graphOf,
    draw: drawNetwork,
    words: ({ edges, all }) => part(edges.length, all, "lines"),
  }),
  timeline: view({
    label: "Timeline",
    fits: timelineOf,
    draw: (place, { moments }) => drawTimeline(place, moments),
    words: ({ moments, all }) => part(moments.length, all, "rows with a time"),
  }),
  map: view({
    label: "Map",
    fits: mapOf,
    draw: (place, { spots, ways }) => drawMap(place, spots, ways),
    words: ({ spots, all }) => `${part(spots.length, all, "places")} Outlines: Natural Earth.`,
  }),
};
