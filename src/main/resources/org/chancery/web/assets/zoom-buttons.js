// Two buttons that bring a drawing nearer and take it farther, for those without a wheel.
export const addZoomButtons = (place, zoomBy) => {
  const buttons = document.createElement("p");
  buttons.className = "zoom";
  [["Nearer", 1.6], ["Farther", 1 / 1.6]].forEach(([name, factor]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => zoomBy(factor));
    buttons.append(button);
  });
  place.append(buttons);
};
