import { type SurfaceId, surfaceIds } from './reasons.ts';
import { type RequestSurfaces, reasonFor, requestSurfaces } from './surfaces.ts';

/** Those that a table shows; where all have it, a sentence does. */
const columns = surfaceIds.filter((id) => id !== 'loopback' && id !== 'IPC' && id !== 'help');

/** `docs/surfaces.md`: where each request can be made, and why it can't where it can't. */
export function surfacesPage(): string {
  const surfaces = requestSurfaces();
  const everywhere = surfaceIds.filter((id) => surfaces.every(({ offered }) => offered[id] !== null));
  const why = reasonsIn(surfaces);
  const number = new Map(why.map(([reason], index) => [reason, index + 1]));
  return `# Surfaces

Written by \`npm run docs:reference\` from the contract, the commands and the code of the screens. For each request: the command that makes it, the pages whose screens make it, whether the palette leads there in one step, by which key, and which request takes it back. A number stands for the reason why there is none. A request with neither fails \`tests/docs/surfaces.test.ts\`, and so does a reason for what is there after all.

Every request is on: ${everywhere.join(', ')}. Help is \`--help\` of the command, and [contract.md](contract.md). "Tab" says that the controls of the screen are reached by the keyboard, which the tests of the screens hold; a key of its own is named. What is taken back is taken back by Ctrl Z and by the button beside "saved", as long as nothing was done since that can't be.

| Request | ${columns.map(titleOf).join(' | ')} |
|---|${columns.map(() => '---').join('|')}|
${surfaces.map((each) => rowOf(each, number)).join('\n')}

## Reasons

${why.map(([reason, requests], index) => `${index + 1}. ${reason} (${requests.length === 1 ? '1 request' : `${requests.length} requests`})`).join('\n')}
`;
}

const titleOf = (id: SurfaceId) => id.replace(/^./, (letter) => letter.toUpperCase());

function rowOf({ request, offered }: RequestSurfaces, number: ReadonlyMap<string, number>): string {
  const cells = columns.map((id) => {
    const what = offered[id];
    if (what === null) return `(${number.get(reasonFor(request, id) ?? '') ?? 'hole'})`;
    if (id === 'command line') return `\`${what}\``;
    if (id === 'screen') return shortened(what);
    return what === 'changes nothing' ? '' : what;
  });
  return `| ${request} | ${cells.join(' | ')} |`;
}

/** The first pages, and how many more. */
function shortened(places: string): string {
  const all = places.split(', ');
  const shown = all.slice(0, 2).map((place) => (place.startsWith('/') ? `\`${place}\`` : place));
  return all.length > 2 ? `${shown.join(', ')} and ${all.length - 2} more` : shown.join(', ');
}

/** Each reason once, with the requests that it holds for, in the order of the table. */
function reasonsIn(surfaces: readonly RequestSurfaces[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { request, offered } of surfaces)
    for (const id of columns) {
      const reason = offered[id] === null ? reasonFor(request, id) : null;
      if (reason) found.set(reason, (found.get(reason) ?? new Set()).add(request));
    }
  return [...found].map(([reason, requests]) => [reason, [...requests]]);
}
