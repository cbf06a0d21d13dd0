import { ok, type Result } from '../../../../shared/ground/result.ts';
import { findPartner } from '../../../core/find.ts';
import { linkGrounds, proposeLinks, settleLink } from '../../../core/hub/link-organisations.ts';
import { projectHub } from '../../../core/hub/project-hub.ts';
import { pullFrom } from '../../../core/hub/pull.ts';
import { pushTo } from '../../../core/hub/push.ts';
import { removeForged } from '../../../core/hub/remove-forged.ts';
import { verifyHub } from '../../../core/hub/verify-hub.ts';
import {
  type HubAudience,
  HubFailure,
  hubAudiences,
  type OfficeHub,
  type OwnerHub,
  type WorkerHub,
} from '../../../core/ports-hub.ts';
import type { WorkingApp } from '../../../core/working-app.ts';
import type { SpeakingParts } from '../cli-parts.ts';
import { UsageError } from '../usage-error.ts';
import type { HubArguments } from './hub-arguments.ts';
import type { HubCommandName } from './hub-names.ts';

interface Asked {
  readonly given: HubArguments;
  readonly url: string;
  readonly parts: SpeakingParts;
  /** With the workspace open, for commands that have one. */
  readonly app?: WorkingApp;
}
export type HubWork = (asked: Asked) => Promise<Result<unknown>>;

/** What each command does. Adapters are loaded when one is asked for, and never by anything else. */
export const hubWork: Readonly<Record<HubCommandName, HubWork>> = {
  'hub init': async ({ given, url }) => {
    const about = { name: given.needed('name'), entity: given.needed('entity') };
    const { initHub } = await import('../../../adapters/hub/owner-hub.ts');
    return ok(await initHub(url, about));
  },
  'hub add-office': (asked) =>
    asOwner(asked, async (hub) => {
      const office = { login: asked.given.needed('login'), name: asked.given.needed('name') };
      await hub.addOffice(office.login, office.name);
      return office;
    }),
  'hub retire-office': (asked) =>
    asOwner(asked, async (hub) => {
      const login = asked.given.needed('login');
      await hub.retireOffice(login, reasonIn(asked.given));
      return { login, retired: true };
    }),
  'hub push': async (asked) =>
    asOffice(asked, (hub, app) => {
      const { given } = asked;
      return app.withWorkspace(async (_session, journal): Promise<Result<unknown>> => {
        const found = given.list('partners')?.map((name) => findPartner(journal, name));
        const missing = found?.find((one) => !one.ok);
        if (missing && !missing.ok) return missing;
        const partners = found?.flatMap((one) => (one.ok ? [one.value.id] : []));
        const pushed = await pushTo(journal, hub, {
          audience: audienceIn(given),
          partners,
          newHub: given.is('new-hub'),
          tell: (done, total) => tell(asked.parts, done, total),
        });
        return ok({ ...pushed, ok: pushed.alarms.length === 0 && pushed.unreadable === 0 });
      });
    }),
  'hub pull': async (asked) =>
    asOffice(asked, (hub, app) =>
      app.withWorkspace(async (session, journal) => {
        const pulled = await pullFrom(session, journal, hub, {
          accept: asked.given.list('accept-sender') ?? [],
          preview: asked.given.is('preview'),
          newHub: asked.given.is('new-hub'),
        });
        return ok({ ...pulled, ok: pulled.unreadable === 0 && pulled.rows.every((row) => row.ok) });
      }),
    ),
  'hub project': async (asked) => {
    const { openWorkerHub } = await import('../../../adapters/hub/worker-hub.ts');
    return asWorker(asked, async (hub, tools) => {
      const beside = await openWorkerHub(asked.url);
      try {
        return await projectHub(hub, tools, {
          batch: numberIn(asked.given, 'batch') ?? 50,
          beside: [beside],
          tell: (folded) => tell(asked.parts, folded, 0),
        });
      } finally {
        await beside.close();
      }
    });
  },
  'hub verify': (asked) => asWorker(asked, verifyHub),
  'hub status': (asked) => asOwner(asked, (hub) => hub.status()),
  'hub list-links': (asked) =>
    asOwner(asked, async (hub) => {
      const rows = proposeLinks(await hub.partners(), await hub.apart());
      return { grounds: linkGrounds, rows, total: rows.length };
    }),
  'hub link': (asked) =>
    asOwner(asked, (hub) => {
      const named = asked.given.list('partners') ?? [];
      if (named.length < 2) throw new UsageError('twoPartners');
      return settleLink(hub, { named, isOne: !asked.given.is('apart'), reason: reasonIn(asked.given) });
    }),
  'hub settle-claim': (asked) =>
    asOwner(asked, async (hub) => {
      const claim = { record: asked.given.needed('record'), login: asked.given.needed('login') };
      await hub.settleClaim(claim.record, claim.login, reasonIn(asked.given));
      return { ...claim, settled: true };
    }),
  'hub remove': (asked) =>
    asOwner(asked, async (hub) => {
      const entry = asked.given.needed('entry');
      const reason = reasonIn(asked.given);
      if (asked.given.is('forged')) await removeForged(hub, entry, reason, await toolsHere());
      else await hub.remove(entry, reason);
      return { entry, removed: true };
    }),
};

async function asOwner(asked: Asked, step: (hub: OwnerHub) => Promise<unknown>): Promise<Result<unknown>> {
  const { openOwnerHub } = await import('../../../adapters/hub/owner-hub.ts');
  return closing(await openOwnerHub(asked.url), async (hub) => ok(await step(hub)));
}

async function asOffice(
  { url, app, given }: Asked,
  step: (hub: OfficeHub, app: WorkingApp) => Promise<Result<unknown> | null>,
): Promise<Result<unknown>> {
  given.needed('workspace');
  const { openOfficeHub } = await import('../../../adapters/hub/office-hub.ts');
  return closing(await openOfficeHub(url), async (hub) => {
    const answer = app ? await step(hub, app) : null;
    if (answer === null) throw new Error('The workspace was opened and is not there.');
    return answer;
  });
}

async function asWorker(
  asked: Asked,
  step: (hub: WorkerHub, tools: Awaited<ReturnType<typeof toolsHere>>) => Promise<unknown>,
): Promise<Result<unknown>> {
  const { openWorkerHub } = await import('../../../adapters/hub/worker-hub.ts');
  return closing(await openWorkerHub(asked.url), async (hub) => ok(await step(hub, await toolsHere())));
}

async function closing<Hub extends { close(): Promise<void> }, Value>(
  hub: Hub,
  step: (hub: Hub) => Promise<Value>,
): Promise<Value> {
  try {
    return await step(hub);
  } finally {
    await hub.close();
  }
}

async function toolsHere() {
  const { hubTools } = await import('../../compose-hub.ts');
  return hubTools();
}

function audienceIn(given: HubArguments): HubAudience | null {
  const audience = given.text('audience');
  if (audience === undefined) return null;
  const known = hubAudiences.find((each) => each === audience);
  if (known === undefined) throw new HubFailure('HUB_AUDIENCE_NOT_CHOSEN');
  return known;
}

function reasonIn(given: HubArguments): string {
  const reason = given.text('reason')?.trim() ?? '';
  if (reason.length < 10) throw new HubFailure('HUB_REASON_NEEDED');
  return reason;
}

/** Streams that are folded in one go. */
const MOST_AT_ONCE = 1000;

function numberIn(given: HubArguments, name: string): number | null {
  const text = given.text(name);
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST_AT_ONCE)
    throw new UsageError('numberBetween', { flag: `--${name}`, least: 1, most: MOST_AT_ONCE });
  return number;
}

/** One line that is written over, for a person who waits. */
function tell({ isWatched, printError }: SpeakingParts, done: number, total: number): void {
  if (isWatched) printError(`\r${done}${total === 0 ? '' : ` / ${total}${done === total ? '\n' : ''}`}`);
}
