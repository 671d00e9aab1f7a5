// The same work on Node's http with its JSON: `node server.mjs PORT FOLDER PADDING`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port, folder, padding] = process.argv.slice(2);
const read = (name) => readFileSync(`${folder}/${name}`);
const catalogue = JSON.parse(read("catalogue.json"));
const resources = new Map(
  Object.entries(JSON.parse(read("resources.json"))).map(([path, file]) => [path, read(file)]),
);

const test = (value, holds) => (value === undefined ? undefined : holds(value));

const findings = (p) => [
  test(p.person?.age, (x) => x >= 50),
  test(p.person?.sex, (x) => x === "female"),
  p.person?.pregnant,
  test(p.lifestyle?.sitting_hours_per_day, (x) => x >= 8),
  test(p.lifestyle?.exercise, (x) => x === "none"),
  test(p.lifestyle?.alcohol, (x) => x === "heavy"),
  test(p.episode?.duration_minutes, (x) => x < 10),
  p.episode?.muscle_hardens,
  p.episode?.relieved_by_stretching,
  test(p.episode?.location, (x) => x.includes("calf")),
  test(p.episode?.episodes_per_week, (x) => x >= 3),
  test(p.episode?.trend, (x) => x === "worsening"),
  p.sensations?.urge_to_move,
  p.symptoms?.one_leg_swollen,
  p.symptoms?.numbness,
  test(p.conditions, (x) => x.length > 0),
  test(p.medications, (x) => x.length > 0),
];

function answer(profile) {
  const known = findings(profile);
  let present = 0;
  let unknown = 0;
  const states = catalogue.rules.map((rule) => {
    let count = 0;
    let possible = 0;
    for (const finding of rule.findings) {
      if (known[finding] === true) count += 1;
      if (known[finding] !== false) possible += 1;
    }
    if (count >= rule.needed) present += 1;
    else if (possible >= rule.needed) unknown += 1;
    return count >= rule.needed;
  });
  const items = [];
  for (const item of catalogue.items) {
    if (!states[item.rule]) continue;
    const because = [];
    for (const finding of catalogue.rules[item.rule].findings) {
      if (known[finding] === true) because.push(catalogue.pointers[finding]);
    }
    const { id, kind, title, text, grade, sources } = item;
    items.push({ id, kind, title, text, grade, sources, because });
  }
  return { level: present > 30 ? "soon" : "routine", present, unknown, items, understood: profile };
}

function send(response, content) {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": content.length, Padding: padding });
  response.end(content);
}

createServer((request, response) => {
  if (request.method !== "POST") return send(response, resources.get(request.url) ?? Buffer.alloc(0));
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => send(response, Buffer.from(JSON.stringify(answer(JSON.parse(Buffer.concat(parts)))))));
}).listen(Number(port), "127.0.0.1");
