/** The label of a step that imported a file. Steps of before hold no name. */
const PREFIX = 'import ';
const LONGEST = 80;

export const importLabel = (file: string): string => `${PREFIX}${file.slice(0, LONGEST)}`;

/** The file that a step imported, if it is one of these. */
export const importedFile = (label: string): string | undefined =>
  label.startsWith(PREFIX) ? label.slice(PREFIX.length) : undefined;
