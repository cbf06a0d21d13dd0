import type { ComparedSignOff } from '../../../shared/contract/sign-off.ts';
import { buildHistoryView } from '../../../shared/documents/history/build-history-view.ts';
import type { ReportLanguage } from '../../../shared/documents/report/text/report-text.ts';
import { entriesKnownBy } from '../../../shared/record/journal/known-by.ts';
import { localMoment } from '../history/local-moment.ts';
import { historySources } from '../history/tell-history.ts';
import { entriesOf } from '../joined-group.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { Session } from '../session.ts';
import type { storeThen } from './known-then.ts';

type Since = Pick<
  ComparedSignOff['changed'][number]['partners'][number],
  'entries' | 'elsewhere' | 'last' | 'since'
>;

/** How many of a partner's newest entries are told in words; its history has all of them. */
const mostTold = 12;

interface Asked {
  readonly store: ReturnType<typeof storeThen>;
  /** The letter's day, the day it is compared with, and the moment of its signature. */
  readonly asOf: string;
  readonly to: string;
  readonly at: string;
  readonly language: ReportLanguage;
}

/** What is known of a partner now and was not when the letter was signed; each partner is looked up once. */
export function entriesSince(
  session: Session,
  journal: Journal,
  { store: then, asOf, to, at, language }: Asked,
): (partner: string) => Since {
  const { store, rows, clock } = journal;
  const now = clock.now();
  const found = new Map<string, Since>();
  const look = (id: string): Since => {
    const streams = rows.streamsOf(id);
    const own = streams.flatMap((stream) => {
      const before = new Set(entriesKnownBy(then.entries(stream), asOf, at).map((entry) => entry.id));
      return entriesKnownBy(store.entries(stream), to, now).filter((entry) => !before.has(entry.id));
    });
    const came = new Map(
      own.map(({ id: entry, device, at: written, stream, seq }) => [
        entry,
        written <= at && !then.wasKnown(stream, device, seq)
          ? ('late' as const)
          : device === store.device.id
            ? ('here' as const)
            : ('elsewhere' as const),
      ]),
    );
    const file = loadFile(journal, id);
    const { rows: told } = buildHistoryView({
      ...historySources(session, journal, { file, language }),
      entries: entriesOf(store, streams),
      stream: file.id,
      filter: {},
      localMoment,
    });
    const since = told.flatMap(({ entry, day, time, by, sentence }) => {
      const how = came.get(entry);
      return how ? [{ entry, day, time, by, sentence, came: how }] : [];
    });
    const last = own.reduce((latest, { at: written }) => (written > latest ? written : latest), '');
    return {
      entries: own.length,
      elsewhere: own.filter(({ device }) => device !== store.device.id).length,
      last: last === '' ? null : last,
      since: since.slice(0, mostTold),
    };
  };
  return (id) => {
    const told = found.get(id) ?? look(id);
    found.set(id, told);
    return told;
  };
}
