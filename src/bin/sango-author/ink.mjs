// Plays an ink story as fast as inkjs goes, and prints how many steps in how many seconds. A step is one Continue() or one
// ChooseChoiceIndex(). Usage: node ink.mjs FOLDER-OF-INKJS STORY.ink
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, file] = process.argv.slice(2);
const { Compiler, Story } = createRequire(import.meta.url)(folder);
const story = new Story(new Compiler(readFileSync(file, 'utf8')).Compile().ToJson());

// One play; each seed takes another way.
function play(seed) {
  story.ResetState();
  story.state.storySeed = seed;
  let steps = 0;
  while (steps < 5000) {
    if (story.canContinue) {
      story.Continue();
    } else if (story.currentChoices.length > 0) {
      story.ChooseChoiceIndex(((seed + steps) * 7) % story.currentChoices.length);
    } else {
      break;
    }
    steps += 1;
  }
  return steps;
}

// The engine behind node learns first which code is hot.
for (const [least, tell] of [[1000, false], [2000, true]]) {
  const begin = performance.now();
  let steps = 0;
  while (performance.now() - begin < least) {
    for (let seed = 0; seed < 12; seed += 1) steps += play(seed);
  }
  if (tell) console.log(JSON.stringify({ steps, seconds: (performance.now() - begin) / 1000, aPlay: play(0) }));
}
