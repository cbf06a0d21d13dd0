declare global {
  var __webpack_nonce__: string | undefined;
}

/**
 * The nonce that the host's content policy asks of every style element, for Mantine's `getStyleNonce`.
 * The host writes it into the page as `<meta property="csp-nonce">`; browsers hide the attribute from
 * scripts and give it as a property.
 */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce ?? '';
  // The scroll lock under Mantine's dialogs looks for its nonce here.
  globalThis.__webpack_nonce__ = nonce;
  return nonce;
}
