// What every browser test needs: the server, Chromium, somebody who watches for trouble, and hands for the twin.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const SITE = resolve(ROOT, 'dist/web');

// Software graphics, and none of the browser's own traffic.
const FLAGS = [
  '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--mute-audio',
];

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Whatever happens here, no server is left behind: it would hold the terminal.
const servers = new Set();
process.on('exit', () => servers.forEach((server) => server.kill()));

/** Serves the built game on any free port, below a path as on a school's page. */
export async function serve(under) {
  const server = spawn('python3', [resolve(ROOT, 'web/serve.py'), SITE, '--port', '0', '--under', under], { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.add(server);
  const address = await new Promise((found, failed) => {
    server.stdout.on('data', (text) => {
      const match = /http:\S+/.exec(text);
      if (match) found(match[0]);
    });
    server.on('exit', () => failed(new Error('The server did not start.')));
  });
  const stop = () => {
    servers.delete(server);
    server.kill();
  };
  return { address, stop };
}

/** A browser with an empty profile. $CHROMIUM wins, then the system's, then the one that the driver brought. */
export function launch() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = known.find((path) => path && existsSync(path)) ?? chromium.executablePath();
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Notes everything that must not happen in a context: errors, and requests that leave the origin. And what was asked for. */
export function watch(context, address) {
  const seen = { trouble: [], paths: new Set() };
  const { origin } = new URL(address);
  context.on('console', (message) => {
    if (message.type() === 'error') seen.trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.trouble.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:'].includes(url.protocol)) return;
    if (url.origin !== origin) seen.trouble.push(`left the origin: ${url}`);
    // What the worker fetches to keep is no part of what a child waits for.
    else if (!request.serviceWorker()) seen.paths.add(url.href.slice(address.length).replace(/[?#].*/, '') || 'index.html');
  });
  return seen;
}

/** The hidden twin of the screen: what a blind child hears and presses. */
export class Twin {
  constructor(page) {
    this.page = page;
  }

  /** The current line, the whole text, and the keys of all buttons that can be pressed, in reading order. */
  look() {
    return this.page.evaluate(() => {
      const buttons = [...document.querySelectorAll('#twin-actions button[data-key]')];
      return {
        live: document.querySelector('#twin-live').textContent,
        text: document.querySelector('#twin').textContent,
        keys: buttons.filter((button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true').map((button) => button.dataset.key),
        nameless: buttons.filter((button) => !button.textContent.trim()).map((button) => button.dataset.key),
      };
    });
  }

  async press(key) {
    const pressed = await this.page.evaluate((wanted) => {
      const button = document.querySelector(`#twin-actions button[data-key="${CSS.escape(wanted)}"]`);
      button?.click();
      return Boolean(button);
    }, key);
    if (!pressed) throw new Error(`There is no '${key}' to press. ${await this.describe()}`);
  }

  /** Waits for a button of that key, and presses it. */
  async find(key) {
    await this.until((now) => now.keys.includes(key), `'${key}'`);
    await this.press(key);
  }

  async until(holds, what, milliseconds = 30_000) {
    for (const end = Date.now() + milliseconds; Date.now() < end; await pause(100)) {
      const now = await this.look();
      if (holds(now)) return now;
    }
    throw new Error(`Waited in vain for ${what}. ${await this.describe()}`);
  }

  /** What is there once nothing has changed for a second. */
  async settled() {
    let before = '';
    let since = Date.now();
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) {
      const now = await this.look();
      const same = JSON.stringify(now);
      if (same !== before) [before, since] = [same, Date.now()];
      else if (Date.now() - since > 1000) return now;
    }
    throw new Error(`The screen does not come to rest. ${await this.describe()}`);
  }

  async describe() {
    const now = await this.look();
    return `The line: "${now.live}". The buttons: ${now.keys.join(', ') || 'none'}.`;
  }
}
