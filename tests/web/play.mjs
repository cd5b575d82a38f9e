// Plays the built game in Chromium through its twin, as a blind child would: from the first visit to the badge, and offline;
// then every episode on every way, and the first one in other scripts.
import { mkdirSync, statSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, pause, ROOT, serve, SITE, Twin, watch } from './browser.mjs';
import { plans, replay } from './plans.mjs';
import { Player } from './strategy.mjs';

const EPISODE = 'episode-golden-goat';
const EVERYWHERE = ['help', 'leave', 'settings'];
const SIZES = [[1920, 1080], [1366, 768], [390, 844]];
// Small, as the graphics are drawn by the processor here.
const VIEWPORT = { width: 960, height: 540 };
const PICTURES = resolve(ROOT, 'dist/screens');
// What `sango-author routes` found.
const PLANS = resolve(ROOT, 'dist/plays');
// Languages with scripts of their own: how a line in them looks, and the way it runs.
const SCRIPTS = [['ar', /[\u0600-\u06ff]/, 'rtl'], ['yo-NG', /[ẹọṣáàéèíìóòúù]/i, 'ltr'], ['zh-Hans', /[\u4e00-\u9fff]/, 'ltr']];

let passed = 0;
const failures = [];

/** One test. What comes after it is still tried. Whatever never ends is given up, so that a broken build fails soon. */
async function test(name, body, minutes = 5) {
  const begin = Date.now();
  let guard;
  const late = new Promise((_, fails) => { guard = setTimeout(() => fails(new Error(`It does not end in ${minutes} minutes.`)), minutes * 60_000); });
  try {
    await Promise.race([body(), late]);
    passed += 1;
    console.log(`ok    ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  } catch (problem) {
    failures.push(name);
    console.log(`FAILS ${name}\n      ${problem.message}`);
  } finally {
    clearTimeout(guard);
  }
}

function expect(holds, problem) {
  if (!holds) throw new Error(problem);
}

/** Waits for the game itself, which takes the loading screen away. */
async function ready(page) {
  await page.waitForFunction(() => document.querySelector('#loader').hidden || document.querySelector('#loader').dataset.state === 'sorry', null, { timeout: 180_000 });
  const state = await page.evaluate(() => document.querySelector('#loader').hidden || document.querySelector('#loader').textContent);
  expect(state === true, `The game does not start: ${state}`);
}

/** The screen as a child sees it, at three sizes. */
async function picture(page, name) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const file = resolve(PICTURES, `${name}-${width}x${height}.png`);
    // Everything is drawn anew at another size, which takes its time where the processor does it.
    let size = 0;
    for (let turn = 0; turn < 10 && size < 15_000; turn += 1) {
      await pause(1500);
      await page.screenshot({ path: file });
      size = statSync(file).size;
    }
    expect(size >= 15_000, `${file} shows next to nothing.`);
  }
  await page.setViewportSize(VIEWPORT);
}

/** The name under which a moment is worth a picture, by what can be pressed in it. */
function moment(keys) {
  const starts = (start) => keys.some((key) => key.startsWith(start));
  if (starts('option-goat-reflect')) return 'reflection';
  if (starts('spot-')) return 'inspect';
  if (starts('tile-')) return 'passphrase';
  if (starts('who-')) return 'tell';
  if (starts('action-')) return starts('option-') ? 'chat-choice' : 'chat';
  if (keys.includes('retry')) return 'outcome';
  if (starts('option-')) return 'choice';
  return 'dialogue';
}

/** Plays on until `enough` says so. Looks at everything on the way, and takes a picture of each new kind of moment. */
async function playOn(page, twin, player, pictures, enough) {
  let idle = 0;
  for (let turn = 0; turn < 600; turn += 1) {
    const now = await twin.look();
    if (enough(now)) return now;
    expect(now.nameless.length === 0, `Buttons without a name: ${now.nameless.join(', ')}`);
    const key = player.choose(now.keys);
    if (key) {
      const lacking = EVERYWHERE.filter((other) => !now.keys.includes(other));
      expect(lacking.length === 0, `Not on this screen: ${lacking.join(', ')}. ${await twin.describe()}`);
      const kind = moment(now.keys);
      if (!pictures.has(kind)) {
        pictures.add(kind);
        await picture(page, kind);
      }
      await twin.press(key);
    }
    // A line that is still being written is finished by the first press and left by the second.
    const changed = await twin.until((next) => JSON.stringify(next) !== JSON.stringify(now), 'a change', 1200).catch(() => null);
    idle = changed ? 0 : idle + 1;
    expect(idle < 15, `Nothing changes any more. ${await twin.describe()}`);
  }
  throw new Error(`The story does not end. ${await twin.describe()}`);
}

/** From wherever the game comes up, back into the story. */
async function intoStory(twin) {
  const inStory = (now) => now.keys.some((key) => key === 'advance' || key.startsWith('option-'));
  for (let turn = 0; turn < 5; turn += 1) {
    const now = await twin.until((next) => inStory(next) || next.keys.includes('play') || next.keys.includes(EPISODE), 'a way into the story');
    if (inStory(now)) return twin.settled();
    await twin.press(now.keys.includes(EPISODE) ? EPISODE : 'play');
    await twin.settled();
  }
  throw new Error(`No way into the story. ${await twin.describe()}`);
}

/** A new player plays a plan to its end, in a small window and with little motion, as only the story is looked at. */
async function playPlan(plan, locale) {
  const fresh = await serve('/');
  const someone = await browser.newContext({ viewport: { width: 480, height: 320 }, reducedMotion: 'reduce' });
  const noticed = watch(someone, fresh.address);
  const page = await someone.newPage();
  await page.goto(`${fresh.address}?episode=${plan.episode}&band=${plan.band}&seed=${plan.seed}&locale=${locale}`);
  await ready(page);
  let heard;
  let dir;
  try {
    heard = await replay(page, plan);
    dir = await page.evaluate(() => document.querySelector('#twin').dir);
  } finally {
    await someone.close();
    fresh.stop();
  }
  expect(noticed.trouble.length === 0, noticed.trouble.join('\n      '));
  return { heard, dir };
}

/** What a first visit to the first episode fetched, as packed on the disk. */
function fetchedTable(paths) {
  const size = (path) => {
    const file = resolve(SITE, path);
    return existsSync(`${file}.br`) ? statSync(`${file}.br`).size : existsSync(file) ? statSync(file).size : 0;
  };
  const all = [...paths].map((path) => [path, size(decodeURIComponent(path))]).sort((one, other) => other[1] - one[1]);
  const sum = all.reduce((total, [, bytes]) => total + bytes, 0);
  const largest = all.slice(0, 5).map(([path, bytes]) => `${path} ${(bytes / 1000).toFixed(0)} kB`).join(', ');
  console.log(`The first episode fetched ${all.length} files, ${(sum / 1e6).toFixed(2)} MB as brotli; the largest: ${largest}.`);
}

mkdirSync(PICTURES, { recursive: true });
const server = await serve('/school/unit-1/');
const browser = await launch();
try {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const seen = watch(context, server.address);
  const page = await context.newPage();
  const twin = new Twin(page);
  const player = new Player();
  const pictures = new Set();

  await test('the game starts, and the bar ends full', async () => {
    await page.goto(server.address);
    await ready(page);
    const part = await page.evaluate(() => document.querySelector('#loader-bar').value);
    expect(part === 1, `The bar stands at ${part}.`);
  });
  await test('the first visit asks for language, age and reading aloud, and nothing else', async () => {
    await twin.until((now) => now.keys.includes('language-en'), 'the languages');
    await picture(page, 'first-run');
    await twin.press('language-en');
    await twin.find('band-middle');
    await twin.find('read-aloud-no');
    await twin.until((now) => now.keys.includes('play'), 'the title');
  });
  await test('the title leads to the map, and the map into the first episode', async () => {
    const title = await twin.settled();
    expect(EVERYWHERE.every((key) => title.keys.includes(key)), `The title lacks help, leave or settings. ${await twin.describe()}`);
    await picture(page, 'title');
    await twin.press('play');
    await twin.until((now) => now.keys.includes(EPISODE), 'the map');
    await picture(page, 'map');
    await twin.press(EPISODE);
    await twin.until((now) => now.keys.includes('advance'), 'the first line');
  });
  await test('help is one press away, and back leads to the same line', async () => {
    const line = (await twin.settled()).live;
    await twin.press('help');
    await twin.until((now) => now.keys.includes('back'), 'the help');
    await picture(page, 'help');
    await twin.press('back');
    await twin.until((now) => now.keys.includes('advance') && now.live === line, `"${line}"`);
  });
  await test('another language takes effect at once, at the same line', async () => {
    const line = (await twin.settled()).live;
    for (const [language, name] of [['en-NG', 'Efe'], ['en', 'Kai']]) {
      await twin.press('settings');
      await twin.find(`language-${language}`);
      await picture(page, `settings-${language}`);
      await twin.find('back');
      await twin.until((now) => now.keys.includes('advance') && now.live.includes(name), `a line with ${name}`);
    }
    expect((await twin.settled()).live === line, 'The story has moved.');
  });
  await test('the story is played to the big choice', async () => {
    await playOn(page, twin, player, pictures, (now) => now.keys.includes('option-goat-code-send'));
  });
  await test('a page that is closed comes back to the same line', async () => {
    const before = await twin.settled();
    await page.reload();
    await ready(page);
    const after = await intoStory(twin);
    expect(after.live === before.live, `It was "${before.live}" and is "${after.live}".`);
  });
  await test('every risky way is tried and left again, up to the badge', async () => {
    await playOn(page, twin, player, pictures, (now) => now.text.includes('Code Keeper'));
    await picture(page, 'badge');
    expect(player.retries >= 6, `Another way was tried ${player.retries} times only.`);
    expect(player.missed().length === 0, `Never offered: ${player.missed().join(', ')}`);
  });
  await test('the story ends on the map, which shows the badge', async () => {
    const map = await playOn(page, twin, player, pictures, (now) => now.keys.includes(EPISODE));
    await twin.settled();
    expect(map.text.includes('Code Keeper'), `No badge on the map: ${map.text}`);
    await picture(page, 'map-with-badge');
  });
  fetchedTable(seen.paths);

  await test('after the first visit it works without the network', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    server.stop();
    await page.reload();
    await ready(page);
    await twin.until((now) => now.keys.includes('play') || now.keys.includes(EPISODE), 'the title');
  });
  await test('no error was logged, and nothing left the origin', async () => {
    expect(seen.trouble.length === 0, seen.trouble.join('\n      '));
  });
  await context.close();

  await test('every episode and every activity is played to every ending', async () => {
    const all = plans(PLANS);
    expect(new Set(all.map((plan) => plan.episode)).size >= 15, `Only ${all.length} plans lie in ${PLANS}.`);
    for (const plan of all) await playPlan(plan, 'en');
    console.log(`      ${all.length} plays, ${all.reduce((sum, plan) => sum + plan.acts.length, 0)} acts`);
  }, 40);
  const first = plans(PLANS).find((plan) => plan.episode === 'golden-goat');
  for (const [locale, letters, direction] of SCRIPTS) {
    await test(`the first episode is played in ${locale}`, async () => {
      const { heard, dir } = await playPlan(first, locale);
      expect(dir === direction, `The text runs ${dir}.`);
      const other = heard.filter((line) => !letters.test(line));
      expect(other.length <= heard.length / 20, `Not in ${locale}: ${other.slice(0, 5).join(' / ')}`);
    });
  }

  await test('without WebGL a kind page says what to do, in the language of the browser', async () => {
    const again = await serve('/');
    const old = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-NG' });
    const noticed = watch(old, again.address);
    await old.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
    const plain = await old.newPage();
    await plain.goto(again.address);
    await plain.waitForSelector('#loader[data-state="sorry"]');
    const text = await plain.evaluate(() => document.querySelector('#loader').innerText);
    expect(/grown-up/.test(text) && /Start again/.test(text), text);
    expect(await plain.evaluate(() => document.documentElement.lang) === 'en-NG', 'It speaks another language.');
    await plain.screenshot({ path: resolve(PICTURES, 'unsupported-390x844.png') });
    expect(noticed.trouble.length === 0, noticed.trouble.join('\n      '));
    await old.close();
    again.stop();
  });
} finally {
  await browser.close();
  server.stop();
}

for (const name of failures) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
