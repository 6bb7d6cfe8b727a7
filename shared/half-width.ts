/** `１２．５０％` of a Chinese input method as `12.50%`; all other signs stay. */
export function halfWidth(text: string): string {
  return FULL_WIDTH.test(text)
    ? text.replace(ALL_FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
}

// The block of full-width forms lies as far from ASCII for every sign of it.
const FULL_WIDTH = /[！-～]/u;
const ALL_FULL_WIDTH = /[！-～]/gu;
