// Makes the base of the maps, src/main/resources/dev/attest/borders/countries.txt, out of Natural Earth's countries at 1:10 million
// (public domain), as the package world-atlas carries them. See README.md.
'use strict';

const fs = require('fs');
const path = require('path');

const TOPOLOGY = require('world-atlas/countries-10m.json');
const OUT = path.join(__dirname, '../main/resources/dev/attest/borders/countries.txt');
const STEPS = 200; // to a degree: half a kilometre
const FINE = 1.5; // steps

/** An arc as points in two-hundredths of a degree, without points that fall together. */
function points(arc) {
  const { scale, translate } = TOPOLOGY.transform;
  let x = 0;
  let y = 0;
  const made = [];
  for (const [dx, dy] of arc) {
    x += dx;
    y += dy;
    const point = [
      Math.round((x * scale[0] + translate[0]) * STEPS),
      Math.round((y * scale[1] + translate[1]) * STEPS),
    ];
    const last = made[made.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) {
      made.push(point);
    }
  }
  return made;
}

/** The arc without the points that lie nearer than FINE to the line that the others make (Douglas and Peucker's way). */
function simplified(row) {
  const kept = new Set([0, row.length - 1]);
  const open = [[0, row.length - 1]];
  while (open.length) {
    const [from, to] = open.pop();
    let farthest = 0;
    let most = 0;
    for (let at = from + 1; at < to; at++) {
      const away = distance(row[at], row[from], row[to]);
      if (away > most) {
        [farthest, most] = [at, away];
      }
    }
    if (most > FINE) {
      kept.add(farthest);
      open.push([from, farthest], [farthest, to]);
    }
  }
  return row.filter((point, at) => kept.has(at));
}

/** From a point to the straight way between two others. */
function distance([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const part = length ? Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length)) : 0;
  return Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
}

const arcs = TOPOLOGY.arcs.map(points).map(simplified);

/** A ring of arcs as one row of points; the end of each arc is the beginning of the next. */
function ring(numbers) {
  const row = [];
  for (const number of numbers) {
    const arc = number < 0 ? [...arcs[~number]].reverse() : arcs[number];
    row.push(...(row.length ? arc.slice(1) : arc));
  }
  return row;
}

/** The ring without a leap over the date line: it runs on beyond 180 degrees. Around the South Pole there is no other way. */
function unfolded(row) {
  if (row.some(([, y]) => y <= -85 * STEPS)) {
    return row;
  }
  let turn = 0;
  return row.map(([x, y], at) => {
    const leap = at === 0 ? 0 : x - row[at - 1][0];
    turn += leap > 180 * STEPS ? -360 * STEPS : leap < -180 * STEPS ? 360 * STEPS : 0;
    return [x + turn, y];
  });
}

/** The ring, and where it reaches over the date line, the same again on the other side of the map. */
function sides(row) {
  const flat = unfolded(row);
  const over = flat.some(([x]) => x > 180 * STEPS) ? -360 : flat.some(([x]) => x < -180 * STEPS) ? 360 : 0;
  return over === 0 ? [flat] : [flat, flat.map(([x, y]) => [x + over * STEPS, y])];
}

/** The first point, then the way from each point to the next. */
function written(row) {
  let [x, y] = [0, 0];
  return row
    .map(([toX, toY]) => {
      const step = `${toX - x},${toY - y}`;
      [x, y] = [toX, toY];
      return step;
    })
    .join(' ');
}

const lines = [
  '# The countries of the world: Natural Earth, 1:10 million, public domain (naturalearthdata.com). Made by src/borders/make.cjs.',
  '# A line with a name is a country; the lines below it are its rings, in two-hundredths of a degree east and north, the first point',
  '# and then the way to each next one.',
];
const countries = TOPOLOGY.objects.countries.geometries
  .map((country) => ({
    name: country.properties.name,
    polygons: country.type === 'Polygon' ? [country.arcs] : country.arcs || [],
  }))
  .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
for (const { name, polygons } of countries) {
  // Only the outer ring: an enclave is drawn by its own country, and a lake is too fine for this base.
  const rings = polygons.flatMap((polygon) => sides(ring(polygon[0]))).filter((row) => row.length > 3);
  if (rings.length) {
    lines.push(name, ...rings.map((row) => '\t' + written(row)));
  }
}
fs.mkdirSync(path.dirname(OUT), { recursive: true });
fs.writeFileSync(OUT, lines.join('\n') + '\n');
