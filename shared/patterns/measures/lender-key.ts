/** One lender, however it was typed: width, case and spaces at the ends do not make another. */
export function lenderKey(lender: string): string {
  return lender.normalize('NFKC').trim().toLowerCase();
}
