import { personSchema } from '../../../record/journal/entry.ts';
import { settingKeys } from '../../../record/workspace/setting-keys.ts';
import type { HistoryChange } from '../../../rules/history/history-event.ts';
import type { Teller } from '../teller.ts';
import { changesIn, type Sayers, toldChanges, valuesIn } from './sayer.ts';

export const sayWorkspace: Sayers<
  | 'content.imported'
  | 'content.intake-answered'
  | 'clause.approved'
  | 'clause.approval-withdrawn'
  | 'instrument.approved'
  | 'instrument.approval-withdrawn'
  | 'workspace.created'
  | 'device.added'
  | 'settings.edited'
  | 'person.added'
  | 'person.edited'
  | 'person.left'
  | 'person.restored'
  | 'sender.accepted'
  | 'package.sent'
  | 'package.merged'
  | 'device.retired'
  | 'device.readmitted'
  | 'report-definition.saved'
  | 'report-definition.retired'
  | 'figures.signed-off'
  | 'figures.sign-off-withdrawn'
> = {
  'content.imported': ({ pack }, of) => ({
    sentence: of.words.sentences['content.imported'](of.quoted(pack.name), pack.version, of.date(pack.on)),
    lines: [
      ...of.line(of.words.detail.publisher, pack.publisher),
      ...(pack.clauses.length > 0 ? [of.words.detail.packClauses(pack.clauses.length)] : []),
    ],
  }),
  'content.intake-answered': ({ pack, version, on, kept }, of) => ({
    sentence: of.words.sentences['content.intake-answered'](
      of.quoted(pack),
      version,
      of.date(on),
      kept.length,
    ),
    lines: kept.flatMap(({ place, reason }) => of.line(of.held(place), reason)),
  }),
  'clause.approved': ({ approval }, of) => ({
    sentence: of.words.sentences['clause.approved'](
      of.quoted(of.names.clauseTitle(approval.clause, approval.version)),
      approval.version,
      of.date(approval.on),
    ),
    lines: [
      ...of.line(of.words.detail.approver, of.person(approval.approver)),
      ...of.line(of.words.detail.note, approval.note),
    ],
  }),
  'clause.approval-withdrawn': ({ clause, version, on, reason }, of) => ({
    sentence: of.words.sentences['clause.approval-withdrawn'](
      of.quoted(of.names.clauseTitle(clause, version)),
      version,
      of.date(on),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'instrument.approved': ({ approval }, of) => ({
    sentence: of.words.sentences['instrument.approved'](
      of.quoted(of.names.instrument(approval.instrument, approval.version)),
      of.date(approval.on),
    ),
    lines: [
      ...of.line(of.words.detail.approver, of.person(approval.approver)),
      ...of.line(of.words.detail.note, approval.note),
    ],
  }),
  'instrument.approval-withdrawn': ({ instrument, version, on, reason }, of) => ({
    sentence: of.words.sentences['instrument.approval-withdrawn'](
      of.quoted(of.names.instrument(instrument, version)),
      of.date(on),
    ),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'workspace.created': ({ office, entity, fictional }, of) => ({
    sentence: of.words.sentences['workspace.created'](of.quoted(office)),
    lines: [...of.line(of.words.detail.entity, entity), ...(fictional ? [of.words.detail.fictional] : [])],
  }),
  'device.added': ({ code, officer }, of) => ({
    sentence: of.words.sentences['device.added'](of.held(code)),
    lines: of.line(of.words.detail.officer, of.person(officer)),
  }),
  'settings.edited': (_, of, changes) =>
    toldChanges(
      changes.map((change) => [settingLine(change, of)]),
      of,
      null,
      of.words.sentences['settings.edited'],
    ),
  'person.added': ({ fields }, of, changes) => ({
    sentence: of.words.sentences['person.added'](of.quoted(fields.name)),
    lines: valuesIn(
      changes.filter(({ about }) => about.kind !== 'person-field' || about.field !== 'name'),
      of,
    ),
  }),
  'person.edited': ({ id }, of, changes) => {
    const name = of.names.person(id);
    return toldChanges(changesIn(changes, of), of, of.held(name), (count) =>
      of.words.sentences['person.edited'](of.quoted(name), count),
    );
  },
  'person.left': ({ id, on }, of) => ({
    sentence: of.words.sentences['person.left'](of.quoted(of.names.person(id)), of.date(on)),
    lines: [],
  }),
  'person.restored': ({ id }, of) => ({
    sentence: of.words.sentences['person.restored'](of.quoted(of.names.person(id))),
    lines: [],
  }),
  'sender.accepted': ({ sender, office, entity, fingerprint }, of) => ({
    sentence: of.words.sentences['sender.accepted'](of.held(sender.code), of.quoted(office)),
    lines: [
      ...of.line(of.words.detail.entity, entity),
      ...of.line(of.words.detail.officer, of.person(sender.officer)),
      ...of.line(of.words.detail.fingerprint, fingerprint),
    ],
  }),
  'package.sent': ({ to, on, scope, audience, partners, entries, documents }, of) => ({
    sentence: of.words.sentences['package.sent'](to === '' ? null : of.quoted(to), of.date(on)),
    lines: [
      ...of.line(of.words.detail.packageScope, of.words.packageScopes[scope]),
      ...(audience === 'full' ? [] : of.line(of.words.detail.audience, of.words.audiences[audience])),
      of.words.detail.packageHolds(partners, entries, documents),
    ],
  }),
  'package.merged': ({ sender, office, partners, entries, documents, refused, missing }, of) => ({
    sentence: of.words.sentences['package.merged'](of.held(sender.code), of.quoted(office)),
    lines: [
      ...of.line(of.words.detail.officer, of.person(sender.officer)),
      of.words.detail.packageHolds(partners, entries, documents),
      ...(refused > 0 ? [of.words.detail.packageRefused(refused)] : []),
      ...(missing > 0 ? [of.words.detail.packageMissing(missing)] : []),
    ],
  }),
  'device.retired': ({ code, on, reason }, of) => ({
    sentence: of.words.sentences['device.retired'](of.held(code), of.date(on)),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'device.readmitted': ({ code, on, reason }, of) => ({
    sentence: of.words.sentences['device.readmitted'](of.held(code), of.date(on)),
    lines: of.line(of.words.detail.reason, reason),
  }),
  'report-definition.saved': ({ name, version }, of) => ({
    sentence: of.words.sentences['report-definition.saved'](of.quoted(name), version === 1 ? null : version),
    lines: [],
  }),
  'report-definition.retired': ({ name, on }, of) => ({
    sentence: of.words.sentences['report-definition.retired'](of.quoted(name), of.date(on)),
    lines: [],
  }),
  'figures.signed-off': ({ name, asOf, from, on, signedBy, figures, seal, file }, of) => ({
    sentence: of.words.sentences['figures.signed-off'](of.quoted(name), of.date(on)),
    lines: [
      ...of.line(of.words.detail.signedBy, of.person(signedBy)),
      of.words.detail.signedFigures(figures.length, of.date(from), of.date(asOf)),
      ...of.line(of.words.detail.seal, seal),
      ...of.line(of.words.detail.fileLabel, file?.name ?? null),
    ],
  }),
  'figures.sign-off-withdrawn': ({ name, on, reason }, of) => ({
    sentence: of.words.sentences['figures.sign-off-withdrawn'](of.quoted(name), of.date(on)),
    lines: of.line(of.words.detail.reason, reason),
  }),
};

/** A setting before and after; of one that is long or that a newer program made, only that it changed. */
function settingLine({ about, from, to }: HistoryChange, of: Teller): string {
  const { words } = of;
  const key = about.kind === 'other' ? about.key : '';
  const [root = '', rest = ''] = key.split('/');
  const said = (label: string, word: (value: unknown) => string | null) => {
    const [before, after] = [word(from), word(to)];
    if (before === null) return after === null ? words.changedLong(label) : words.set(label, after);
    return after === null
      ? words.removed(label, of.quoted(before))
      : words.changed(label, of.quoted(before), of.quoted(after));
  };
  if (key === settingKeys.officer(rest))
    return said(words.settings.officer(of.held(of.names.device(rest))), (value) => {
      const person = personSchema.safeParse(value);
      return person.success ? of.person(person.data) : null;
    });
  if (key === settingKeys.columns)
    return said(words.settings.columns, (value) =>
      typeof value === 'object' && value !== null
        ? words.settings.columnsValue(Object.keys(value).length)
        : null,
    );
  if (key === settingKeys.documentLimitMiB)
    return said(words.settings.documentLimitMiB, (value) =>
      typeof value === 'number' ? String(value) : null,
    );
  if (key === settingKeys.person(rest))
    return said(words.settings.person(of.held(of.names.device(rest))), (value) =>
      typeof value === 'string' ? of.names.person(value) : null,
    );
  if (key === settingKeys.someoneElseApproves)
    return said(words.settings.someoneElseApproves, (value) =>
      typeof value === 'boolean' ? (value ? of.text.yes : of.text.no) : null,
    );
  const blank = root === 'annex' ? of.names.placeholder(rest) : null;
  if (blank !== null)
    return said(words.settings.annex(blank), (value) =>
      typeof value === 'string' && value !== '' ? value : null,
    );
  return words.changedLong(words.settings.other);
}
