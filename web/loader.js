// Fetches the game with a bar that tells the truth, starts it, and says calmly when it cannot go on.
import { words } from './words.js';

const query = new URLSearchParams(location.search);
const said = words([query.get('locale'), ...navigator.languages].filter(Boolean));
const element = (id) => document.getElementById(id);

/** Puts the words into the page, in the child's language. */
function translate() {
  document.documentElement.lang = said.tag;
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = said[node.dataset.word];
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', said[node.dataset.label]);
}

/** The calm page: what happened, what to do, and a way to start again. The first reason stays up. */
function sorry(reason) {
  if (element('loader').dataset.state === 'sorry') return;
  element('loader').dataset.state = 'sorry';
  element('loader-title').textContent = said[reason];
  element('loader-note').textContent = said[`${reason}Text`];
  element('loader').hidden = false;
  element('twin').hidden = true;
  element('loader-reload').focus();
}

function canPlay() {
  return typeof WebAssembly === 'object' && Boolean(document.createElement('canvas').getContext('webgl2'));
}

/** A browser keeps sound off until the child does something, and a hidden tab should be silent. */
function mindSound() {
  if (!window.AudioContext) return;
  const contexts = [];
  window.AudioContext = class extends window.AudioContext {
    constructor(...options) {
      super(...options);
      contexts.push(this);
    }
  };
  const wake = () => contexts.filter((context) => context.state === 'suspended').forEach((context) => context.resume().catch(() => {}));
  for (const act of ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click']) addEventListener(act, wake, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) contexts.forEach((context) => context.suspend().catch(() => {}));
    else wake();
  });
}

/** The same response, counted on its way. The stream is unpacked; the bar speaks of what came over the wire. */
function counted(response, file) {
  const packing = { br: file.brotli, gzip: file.gzip }[response.headers.get('Content-Encoding')];
  const total = packing ?? file.bytes;
  const megabytes = new Intl.NumberFormat(said.tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  let read = 0;
  const count = new TransformStream({
    transform(chunk, out) {
      read += chunk.byteLength;
      const part = Math.min(1, read / file.bytes);
      out.enqueue(chunk);
      if (element('loader').dataset.state !== 'loading') return;
      element('loader-bar').value = part;
      element('loader-note').textContent = part < 1
        ? said.size.replace('{done}', megabytes.format((part * total) / 1e6)).replace('{total}', megabytes.format(total / 1e6))
        : said.starting;
    },
  });
  return new Response(response.body.pipeThrough(count), { headers: { 'Content-Type': 'application/wasm' } });
}

/** Fetches a file of the game, or says that it could not be had. */
async function fetched(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  return response;
}

async function start() {
  const manifest = await (await fetched('files.json', { cache: 'no-cache' })).json();
  const wasm = manifest.files.find((file) => file.path.startsWith('sango_bg.wasm'));
  const script = manifest.files.find((file) => file.path.startsWith('sango.js'));
  const [game, response] = await Promise.all([import(`./${script.path}`), fetched(wasm.path)]);
  await game.default({ module_or_path: counted(response, wasm) });
}

/** Keeps the whole game on the device, once it runs, so that the fetching of the game itself is not slowed down. */
function keepForLater() {
  const wanted = query.get('offline') !== 'no' && location.protocol.startsWith('http');
  if (wanted && 'serviceWorker' in navigator) navigator.serviceWorker.register('sw.js').catch(() => {});
}

translate();
element('loader').dataset.state = 'loading';
element('loader-reload').addEventListener('click', () => location.reload());

addEventListener('sango-ready', () => {
  if (element('loader').dataset.state !== 'sorry') element('loader').hidden = true;
  element('game').focus();
  keepForLater();
}, { once: true });
addEventListener('sango-panic', () => sorry('broken'));
// A crash of the compiled program that had no time to say so itself.
addEventListener('error', (event) => {
  if (event.error?.name === 'RuntimeError') sorry('broken');
});
element('game').addEventListener('webglcontextlost', () => sorry('broken'));

if (canPlay()) {
  mindSound();
  // Failing to fetch is a TypeError in every browser; anything else is the game's own trouble.
  start().catch((problem) => sorry(problem instanceof TypeError ? 'offline' : 'broken'));
} else {
  sorry('unsupported');
}
