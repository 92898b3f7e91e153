// The twenty simple rules of SimpleRuleBenchmarks: one comparison each over one object of twenty numbers.
import { Engine } from "json-rules-engine";

const engine = new Engine();
const facts = {};
for (let i = 0; i < 20; i++) {
  facts[`L${i}`] = (i * 37) % 100;
  engine.addRule({
    conditions: { all: [{ fact: `L${i}`, operator: "greaterThan", value: 40 }] },
    event: { type: `R${i}` },
  });
}

const expected = Object.values(facts).filter((v) => v > 40).length;
const { events } = await engine.run(facts);
if (events.length !== expected) {
  throw new Error(`${events.length} events instead of ${expected}`);
}

let best = Infinity;
for (let round = 0; round < 8; round++) {
  const count = 2000;
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) {
    await engine.run(facts);
  }
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / count);
}

console.log(`json-rules-engine: 20 rules, ${best.toFixed(1)} us a run (best of 8 rounds)`);
