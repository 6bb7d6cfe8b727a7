/**
 * What the window loads at its start, in the order in which it is needed. A page of the app is handed each file by the main
 * process, one at a time, so that thirty small files cost more than their bytes: what the first screen needs at once comes as
 * one chunk. Its look and its script stand at the end of the page, so that the mark above them is painted before they are there.
 */
export function firstLoad(entry) {
  return {
    name: 'first-load',
    transformIndexHtml: { order: 'post', handler: paintedFirst },
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [firstGroup(entry)] } } } },
    }),
  };
}

function firstGroup(entry) {
  let first;
  return {
    debugName: 'first',
    name: (id, ctx) => {
      first ??= reachedFrom(entry, ctx);
      return first.has(id) ? 'first' : null;
    },
  };
}

/** Every module that the entry reaches without asking for it later. */
function reachedFrom(entry, ctx) {
  const reached = new Set([entry]);
  // A set goes on over what is added to it meanwhile.
  for (const id of reached)
    for (const next of ctx.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** Moves what Vite puts into the head to the end of the body: a look in the head would hold the first paint back. */
export function paintedFirst(html) {
  const loaded =
    /^ *<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?\n/gmu;
  const lines = html.match(loaded) ?? [];
  const moved = lines.map((line) => `    ${line.trim()}\n`).join('');
  return html.replace(loaded, '').replace(/ *<\/body>/u, () => `${moved}  </body>`);
}
