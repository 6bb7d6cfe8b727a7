import { locales, textsApart } from './texts-apart.mjs';

/**
 * What the window loads at its start, in the order in which it is needed. A page of the app is handed each file by the main
 * process, one at a time, so that thirty small files cost more than their bytes: what the first screen needs at once comes as
 * one chunk. Its look and its script stand behind the mark, so that the mark is painted before they are there.
 */
export function firstLoad() {
  const first = { name: 'first', tags: ['$initial'] };
  return {
    name: 'first-load',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => paintedFirst(withTexts(html, Object.values(bundle))),
    },
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [first, ...textsApart] } } } },
    }),
  };
}

/**
 * The page asks for the texts of a language before its script has come. Which of these lines stands in it is decided when it
 * is handed over (`electron/shell/pages.ts`).
 */
export function withTexts(html, files) {
  const lines = locales.map((locale) => {
    const texts = files.find(({ name }) => name === locale);
    // Something that the first screen needs takes them from there, and with them those of the other language.
    if (texts === undefined) throw new Error(`the texts in ${locale} are part of the first load`);
    return `    <link rel="modulepreload" crossorigin hreflang="${locale}" href="./${texts.fileName}" nonce="__NONCE__">\n`;
  });
  return html.replace(/ *<\/head>/u, (end) => `${lines.join('')}${end}`);
}

/**
 * Moves what Vite puts into the head: the scripts to the end of the body, and the look in front of the app's root, for in
 * the head it would hold the first paint back, and behind the root it would come after Mantine's own variables, of which it
 * has the defaults, and win over the theme.
 */
export function paintedFirst(html) {
  const looks = takenFrom(html, /^ *<link rel="stylesheet"[^>]*>\n/gmu);
  const scripts = takenFrom(
    looks.rest,
    /^ *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/gmu,
  );
  return scripts.rest
    .replace(/ *<div id="root">/u, (root) => `${looks.lines}${root}`)
    .replace(/ *<\/body>/u, () => `${scripts.lines}  </body>`);
}

function takenFrom(html, pattern) {
  const lines = (html.match(pattern) ?? []).map((line) => `    ${line.trim()}\n`).join('');
  return { lines, rest: html.replace(pattern, '') };
}
