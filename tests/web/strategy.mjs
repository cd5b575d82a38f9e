// How the test plays The Golden Goat: at every choice first the risky option and another way, then the strong one.

const RISKY = [
  'goat-link-tap', 'goat-chat-thanks', 'goat-code-send', 'goat-words-nothing', 'goat-again-stop', 'goat-kind-laugh',
];
const STRONG = [
  'goat-link-call', 'goat-chat-name', 'goat-code-tell', 'goat-words-clear', 'goat-again-nana', 'goat-kind-help', 'goat-reflect-think',
];

// What is done once in each activity, in this order, a decoy and a weak word among it.
const ONCE = [
  'hint', 'spot-goat-inspect-badge', 'spot-goat-inspect-address', 'spot-goat-inspect-timer', 'spot-goat-inspect-password',
  'spot-goat-inspect-share', 'spot-goat-inspect-secret',
  'action-goat-chat-save', 'action-goat-chat-report',
  'who-goat-tell-nana',
];
// A tile pressed again is taken back.
const WORDS = ['own', 'own', 'drum', 'cloud', 'spoon', 'lizard'].map((word) => `tile-goat-pass-${word}`);

export class Player {
  constructor() {
    this.tried = new Set();
    this.words = [...WORDS];
    this.retries = 0;
  }

  /** The next key to press, of those that are offered; nothing where the plan has no answer. */
  choose(keys) {
    const offered = (key) => keys.includes(key);
    const once = (key) => offered(key) && !this.tried.has(key);

    if (offered('retry')) {
      this.retries += 1;
      return 'retry';
    }
    const risky = RISKY.map((id) => `option-${id}`).find(once);
    const strong = STRONG.map((id) => `option-${id}`).find(offered);
    if (risky ?? strong) return this.note(risky ?? strong);
    if (this.words.length > 0 && offered(this.words[0])) return this.words.shift();
    const planned = ONCE.find(once);
    if (planned) return this.note(planned);
    return ['finish', 'advance', 'go-on', 'to-map'].find(offered);
  }

  note(key) {
    this.tried.add(key);
    return key;
  }

  /** What the plan wanted to do and never could. */
  missed() {
    return [...[...RISKY, ...STRONG].map((id) => `option-${id}`), ...ONCE].filter((key) => !this.tried.has(key)).concat(this.words);
  }
}
