/**
 * A script with a single character beyond Latin-1, such as a dash in a comment, is held by the engine at two bytes for each of
 * its characters, as long as the app runs. Where they are few they are written as escapes, which mean the same wherever
 * such a character can stand in a script. What is mostly Chinese texts stays as it is.
 */
export function oneByte() {
  return {
    name: 'one-byte',
    generateBundle(_options, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = inOneByte(file.code);
    },
  };
}

/** An escape takes six bytes: from here on the text would be no shorter. */
const MOST = 1 / 6;

export function inOneByte(code) {
  const beyond = code.match(/[^\0-\xff]/g)?.length ?? 0;
  if (beyond > code.length * MOST) return code;
  // Behind a single backslash it stays: with an escape there would be two of them, which mean something else.
  return code.replace(
    /(?<!\\)(?:\\\\)*[^\0-\xff]/g,
    (found) =>
      `${found.slice(0, -1)}\\u${found
        .charCodeAt(found.length - 1)
        .toString(16)
        .padStart(4, '0')}`,
  );
}
