/** What a spreadsheet takes for the beginning of a formula; in East Asian languages some take the full-width signs too. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;

/** One cell of CSV (RFC 4180): quoted where needed; a text that a spreadsheet would run is made plain by an apostrophe. */
export function cellOf(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
