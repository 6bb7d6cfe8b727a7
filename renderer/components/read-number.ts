import { halfWidth } from '../../shared/half-width';

/** Numbers as people type them, full-width digits included; undefined for what is none. Nothing here throws. */

/** A plain decimal, with `,` or `，` between thousands. */
export function readDecimal(text: string): number | undefined {
  const cleaned = halfWidth(text).replace(/[\s,]/gu, '');
  return /^\d{1,12}(?:\.\d{1,8})?$/u.test(cleaned) ? Number(cleaned) : undefined;
}

/** A whole number of up to six digits. */
export function readWhole(text: string): number | undefined {
  const typed = halfWidth(text).trim();
  return /^\d{1,6}$/u.test(typed) ? Number(typed) : undefined;
}

/** A day of the month, from 1 to 31: `15`, `15日`, `15号` or `每月15号`. */
export function readDayOfMonth(text: string): number | undefined {
  const day = readWhole(
    text
      .trim()
      .replace(/^每个?月/u, '')
      .replace(/\s*[日号]$/u, ''),
  );
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}
