/** The part after "?" of the route, which stands after "#" in the address. */
export function readSearch(): URLSearchParams {
  const [, search = ''] = window.location.hash.split('?');
  return new URLSearchParams(search);
}

/**
 * Writes it beside the route that is shown, as the same step of the browser's history. A page names its own path: it
 * may still be seen when the address is that of the next one already.
 */
export function writeSearch(search: URLSearchParams, own?: string): void {
  const [route = '#/'] = (window.location.hash || '#/').split('?');
  if (own !== undefined && route !== `#${own}`) return;
  const words = search.toString();
  const next = words === '' ? route : `${route}?${words}`;
  if (next !== window.location.hash) window.history.replaceState(window.history.state, '', next);
}
