import { setNonce } from 'get-nonce';

/**
 * The nonce that main puts into the page at each load: the content policy lets no style element without it in. Mantine
 * asks for it here; the scroll lock of its modals asks `get-nonce`.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

export function shareNonce(): void {
  setNonce(styleNonce());
}
