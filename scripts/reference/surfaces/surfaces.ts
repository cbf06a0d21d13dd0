import { router } from '../../../main/core/router.ts';
import { cliCommands } from '../../../main/hosts/cli/cli-commands.ts';
import { notUndone } from '../../../shared/contract/undo/not-undone.ts';
import { undoRules } from '../../../shared/contract/undo/undo-rules.ts';
import { allRequests } from '../requests.ts';
import { type Reasons, reasons, type SurfaceId } from './reasons.ts';
import { screenUses } from './screen-uses.ts';

export interface RequestSurfaces {
  readonly request: string;
  readonly summary: string;
  readonly changes: boolean;
  /** What each surface offers; null where it has nothing. */
  readonly offered: Readonly<Record<SurfaceId, string | null>>;
}

/** Keys that make a request by themselves. Every other control is reached by Tab. */
const ownKeys: Readonly<Record<string, string>> = {
  'assessment.recordAnswers': '1, 2, 3',
  'assessment.recordReviews': '1, 2, 3',
};

/** Every request of the contract with the surfaces that have it. */
export function requestSurfaces(): readonly RequestSurfaces[] {
  const commands = new Map(cliCommands().map(({ name, path }) => [path.join('.'), `psea ${name}`]));
  const uses = screenUses();
  return allRequests()
    .filter(({ feature }) => feature !== 'host')
    .map(({ feature, verb, meta }) => {
      const request = `${feature}.${verb}`;
      const use = uses.get(request);
      const command = commands.get(request) ?? null;
      // One router answers both: over the loopback, and over the channel of the installed program.
      const handled = Object.hasOwn(router, feature) && Object.hasOwn(router[feature as never], verb);
      return {
        request,
        summary: meta.summary,
        changes: meta.changes,
        offered: {
          'command line': command,
          loopback: handled ? 'yes' : null,
          IPC: handled ? 'yes' : null,
          screen: use ? use.places.join(', ') : null,
          palette: use?.byPalette ? 'yes' : null,
          keyboard: ownKeys[request] ?? (use ? 'Tab' : null),
          help: command ? `${command} --help` : null,
          undo: meta.changes ? undoOf(request) : 'changes nothing',
        },
      };
    });
}

/** Where neither a surface nor a reason stands, and reasons for what is there: both in words. */
export function holes(surfaces: readonly RequestSurfaces[], written: Reasons = reasons): readonly string[] {
  return surfaces.flatMap(({ request, offered }) =>
    Object.entries(offered).flatMap(([surface, what]) => {
      const reason = reasonFor(request, surface as SurfaceId, written);
      if (what === null && reason === null)
        return [`${request} is nowhere on ${surface}, and nothing says why`];
      if (what !== null && written[surface as SurfaceId]?.[request] !== undefined)
        return [`${request} is on ${surface}, and a reason says that it isn’t`];
      return [];
    }),
  );
}

/** Why a surface lacks a request; null where nothing says so. */
export function reasonFor(request: string, surface: SurfaceId, written: Reasons = reasons): string | null {
  if (surface === 'undo') return notUndone[request as keyof typeof notUndone] ?? null;
  // What no screen has, no palette and no key leads to.
  if (surface === 'palette' || surface === 'keyboard')
    return written[surface]?.[request] ?? written.screen?.[request] ?? null;
  return written[surface]?.[request] ?? null;
}

function undoOf(request: string): string | null {
  const rule = (undoRules as Readonly<Record<string, (...given: never[]) => unknown>>)[request];
  if (!rule) return null;
  const made = [...rule.toString().matchAll(/request:\s*['"]([\w.]+)['"]/g)].map(([, name]) => name);
  return [...new Set(made)].join(', ');
}
