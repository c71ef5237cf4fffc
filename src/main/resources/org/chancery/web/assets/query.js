// A desk for SPARQL: YASGUI over our endpoint, with our questions as examples and our views of answers.
import { views } from "./answer-views.js";

const texts = JSON.parse(document.getElementById("query-data").textContent);
const question = document.getElementById("question");
const plain = document.getElementById("plain");
const wanted = new URLSearchParams(location.search).get("question");

Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasr.defaults.pluginOrder = ["table", ...Object.keys(views), "response"];
Object.entries(views).forEach(([name, view]) => Yasgui.Yasr.registerPlugin(name, view));
const desk = new Yasgui(document.getElementById("desk"), {
  requestConfig: { endpoint: "/sparql", method: "POST", acceptHeaderGraph: "text/turtle" },
  copyEndpointOnNewTab: true,
  persistenceId: null,
  autofocus: false,
  yasqe: { value: document.getElementById("plain-query").value },
});
plain.hidden = true;

// Views that do not fit are not offered; before an answer, none is.
const tabs = [...document.querySelectorAll("#desk .yasr_btnGroup .yasr_btn")];
tabs.forEach((tab) => tab.classList.add("disabled"));
const tellChosen = () =>
  tabs.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.classList.contains("selected"))));
const answers = desk.getTab().getYasr();

// The desk forgets of which type an answer is: what is not JSON are statements.
const setResponse = answers.setResponse.bind(answers);
answers.setResponse = (answer, duration) =>
  setResponse(typeof answer === "string" ? { data: answer, contentType: "text/turtle" } : answer, duration);
answers.on("drawn", () => setTimeout(tellChosen));

const editor = () => desk.getTab().getYasqe();

const take = (name) => editor().setValue(texts[name]);

take(wanted in texts ? wanted : question.value);
question.value = wanted in texts ? wanted : question.value;
document.getElementById("examples").addEventListener("submit", (event) => {
  event.preventDefault();
  take(question.value);
  editor().focus();
});
question.addEventListener("change", () => take(question.value));

const note = document.getElementById("download-note");
document.getElementById("downloads").addEventListener("click", async (event) => {
  const { format, ending } = event.target.dataset;
  if (!format) {
    return;
  }
  const reply = await fetch("/sparql", {
    method: "POST",
    body: new URLSearchParams({ query: editor().getValue(), format }),
  });
  if (!reply.ok) {
    note.textContent = `That cannot be had as ${event.target.textContent}: ${(await reply.text()).slice(0, 300)}`;
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await reply.blob());
  link.download = `answer.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
  note.textContent = `Saved as ${link.download}.`;
});
// What the desk does not name for screen readers.
const label = (selector, words) =>
  document.querySelectorAll(selector).forEach((field) => field.setAttribute("aria-label", words));
label("#desk .autocomplete", "Endpoint");
label("#desk .CodeMirror textarea", "SPARQL");

document.getElementById("desk").dataset.ready = "true";
