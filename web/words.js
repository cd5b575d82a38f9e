// The few words that the page itself says, before and outside of the game. The game's own words are in locales/.
const WORDS = {
  en: {
    loading: 'The goat is on its way…',
    size: '{done} of {total} MB. After this it works without the internet.',
    starting: 'Nearly there…',
    reload: 'Start again',
    help: 'Get help',
    helpText: 'Is something wrong online? Tell a grown-up you trust. You are not in trouble.',
    picture: 'The picture of the game. The same game follows as words and buttons.',
    unsupported: 'This browser is too old for the goat',
    unsupportedText: 'Ask a grown-up to update the browser, or to open this page on another device. Chrome, Edge, Firefox and Safari can all play it.',
    broken: 'The goat needs a rest',
    brokenText: 'Something went wrong, and it was not you. Your place in the story is kept.',
    offline: 'The goat got lost on the way',
    offlineText: 'The game could not be fetched. Look whether the internet is there, and start again.',
  },
  'en-NG': {
    loading: 'The goat is coming…',
    size: '{done} of {total} MB. After this it will not use data again.',
    helpText: 'Is something wrong online? Tell an adult you trust. You are not in trouble.',
    offlineText: 'The game could not load. See if there is network, and start again.',
  },
};

/** The tag that fits the wishes best (`en-NG-x` → `en-NG` → `en`), and its words over those of its parents. */
export function words(wishes) {
  for (const wish of wishes) {
    const parts = wish.split('-');
    for (let length = parts.length; length > 0; length -= 1) {
      const wanted = parts.slice(0, length).join('-').toLowerCase();
      const tag = Object.keys(WORDS).find((known) => known.toLowerCase() === wanted);
      if (tag) return { tag, ...WORDS.en, ...WORDS[tag.split('-')[0]], ...WORDS[tag] };
    }
  }
  return { tag: 'en', ...WORDS.en };
}
