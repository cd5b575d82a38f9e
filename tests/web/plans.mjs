// Play plans in the browser: what `sango-author routes` found is done in the page, press by press.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const WORDS = { advance: 'advance', hint: 'hint', finish: 'finish', retry: 'retry', 'go-on': 'go-on', back: 'step-back' };

/** A plan: where it starts, and what is done. */
function parse(name, text) {
  const plan = { name, episode: '', band: 'middle', seed: '0', earlier: false, acts: [], end: null };
  for (const line of text.split('\n')) {
    const [word, ...ids] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (word === 'episode' || word === 'band' || word === 'seed') [plan[word]] = ids;
    else if (word === 'played' || word === 'carried') plan.earlier = true;
    else if (word === 'read') plan.acts.push(...ids.map(() => ({ key: 'advance' })));
    else if (word === 'pick') plan.acts.push(...ids.map((id) => ({ id })));
    else if (word === 'end') [plan.end] = ids;
    else if (WORDS[word]) plan.acts.push({ key: WORDS[word] });
  }
  return plan;
}

/** The plans of a folder that come to an ending which none before them came to; with SANGO_PLAYS=all every plan. Plans for
 *  players of earlier episodes are left to the tests without a browser, which also play every option of every band. */
export function plans(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.play')).sort();
  const all = files.map((file) => parse(file, readFileSync(resolve(folder, file), 'utf8'))).filter((plan) => !plan.earlier);
  const seen = new Set();
  const fresh = ({ episode, end }) => !seen.has(`${episode} ${end}`) && seen.add(`${episode} ${end}`);
  return process.env.SANGO_PLAYS === 'all' ? all : all.filter(fresh);
}

/** Does in the page what a plan says; gives the lines that were heard. Runs in the page, so that each press waits for a frame only. */
export async function replay(page, plan) {
  const done = await page.evaluate(async (acts) => {
    const actions = document.querySelector('#twin-actions');
    const live = document.querySelector('#twin-live');
    const soon = () => new Promise((next) => { setTimeout(next, 12); });
    const state = () => `${live.textContent}\n${[...actions.querySelectorAll('button')].map((one) => `${one.dataset.key} ${one.disabled} ${one.getAttribute('aria-disabled')} ${one.getAttribute('aria-pressed')} ${one.textContent}`).join('\n')}`;
    const free = (button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true';
    // A switch of two positions is one button: whichever of them is wanted, it is the other one.
    const does = (name, { key, id }) => (key ? name === key
      : name === id || name.replace(/^[a-z]+-/, '') === id || (name.startsWith('switch-') && id.startsWith(`${name.slice(7)}-`)));
    const find = (act) => [...actions.querySelectorAll('button[data-key]')].find((button) => free(button) && does(button.dataset.key, act));
    const heard = [];
    for (const [nth, act] of acts.entries()) {
      let button = find(act);
      for (const end = Date.now() + 15_000; !button && Date.now() < end; button = find(act)) await soon();
      if (!button) return { heard, trouble: `Step ${nth + 1} of ${acts.length} finds no '${act.key ?? act.id}'. On screen: ${state()}` };
      if (live.textContent && heard.at(-1) !== live.textContent) heard.push(live.textContent);
      const before = state();
      button.click();
      for (const end = Date.now() + 3000; state() === before && Date.now() < end;) await soon();
    }
    const over = () => actions.querySelector('button[data-key="to-map"]');
    for (const end = Date.now() + 15_000; !over() && Date.now() < end;) await soon();
    return { heard, trouble: over() ? null : `The story does not end. On screen: ${state()}` };
  }, plan.acts);
  if (done.trouble) throw new Error(`${plan.name}: ${done.trouble}`);
  return done.heard;
}
