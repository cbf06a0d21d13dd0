/**
 * The record read once more, slowly and plainly, for figures that are worked out a second time: entries in their order,
 * each overwriting what it names. It knows nothing of registers, rows and rules, and takes no part of the program but
 * the entries' own text. It holds for records of one computer, with what packages of other entities brought.
 */
import { closedOf, ratingOf, resultOf } from './worth.ts';

// biome-ignore lint/suspicious/noExplicitAny: what was stored is read as it lies there, without the program's types.
type Json = any;

export interface SlowAssessment {
  readonly id: string;
  readonly instrument: string;
  readonly version: string;
  readonly revises: string | null;
  cancelled: boolean;
  submitted: boolean;
  returned: boolean;
  readonly entities: string[];
  readonly self: Record<string, string | null>;
  readonly review: Record<string, string | null>;
  readonly why: Record<string, string | null>;
  /** Determinations that count here. */
  ledger: Determined[];
  /** All that were recorded, by whomever. */
  readonly signed: Determined[];
  decisions: { kind: string; on: string; low: boolean; device: string | null }[];
  readonly consequences: { kind: string; on: string }[];
  extendedTo: string | null;
}

export interface Determined {
  readonly kind: string;
  readonly on: string;
  readonly rating: string | null;
  readonly risk: string | null;
  readonly device: string;
}

export interface CheckAnswer {
  readonly check: string;
  readonly kind: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: boolean;
}

export interface SlowPartner {
  readonly id: string;
  /** The newest determination, where another UN entity recorded it. */
  found: { readonly entity: string; readonly on: string } | null;
  /** Where that one closed the work. */
  closedElsewhere: { kind: string; on: string } | null;
  fields: Json;
  archived: boolean;
  readonly assessments: SlowAssessment[];
  readonly bases: { id: string; kind: string; from: string; until: string; endedOn: string | null }[];
  readonly relied: {
    id: string;
    entity: string;
    on: string;
    until: string;
    endedOn: string | null;
    replaced: boolean;
  }[];
  readonly evidence: {
    id: string;
    revises: string | null;
    withdrawn: boolean;
    review: string;
    expiresOn: string | null;
    links: { assessment: string; standard: string }[];
  }[];
  readonly actions: {
    id: string;
    assessment: string;
    standard: string;
    dueOn: string;
    addedOn: string;
    readonly moves: { status: string; on: string }[];
  }[];
  readonly checks: { id: string; on: string; withdrawn: boolean; library: string; results: CheckAnswer[] }[];
  readonly trained: {
    id: string;
    on: string;
    course: string;
    trained: number;
    total: number;
    withdrawn: boolean;
  }[];
  readonly agreements: {
    id: string;
    fields: Json;
    withdrawn: boolean;
    readonly elements: Record<string, string>;
    readonly subs: { id: string; fields: Json; withdrawn: boolean }[];
    /** Days and gates of reasons, with the place in the journal. */
    readonly exceptions: { gate: string; at: string }[];
  }[];
  /** Moments of determinations, decisions, consequences and exemptions. */
  readonly turns: string[];
}

/** Every partner that a day knew, by the days that the clocks of its entries wrote. */
export function replay(entries: readonly Json[], day: string): SlowPartner[] {
  const partners = new Map<string, SlowPartner>();
  const known = entries.filter((entry) => entry.stream !== 'workspace' && entry.at.slice(0, 10) <= day);
  for (const entry of known.toSorted((a, b) => a.lamport - b.lamport)) {
    if (entry.type === 'partner.created') {
      partners.set(entry.stream, {
        id: entry.stream,
        found: null,
        closedElsewhere: null,
        fields: { ...entry.data.fields },
        archived: false,
        assessments: [],
        bases: [],
        relied: [],
        evidence: [],
        actions: [],
        checks: [],
        trained: [],
        agreements: [],
        turns: [],
      });
      continue;
    }
    const partner = partners.get(entry.stream);
    if (partner) step(partner, entry);
  }
  const others = otherEntities(entries.filter(({ stream }) => stream === 'workspace'));
  for (const partner of partners.values()) leaveOutOthers(partner, others);
  return [...partners.values()];
}

/** Devices of other UN entities: those that a person accepted, and those that their packages introduced. */
function otherEntities(office: readonly Json[]): Map<string, string> {
  const own =
    office
      .find(({ type }) => type === 'workspace.created')
      ?.data.entity.trim()
      .toLowerCase() ?? '';
  const ours = office.filter(({ type }) => type === 'device.added').map(({ data }) => data.device);
  const named = new Map<string, string>();
  for (const { type, data } of office)
    if (type === 'sender.accepted') named.set(data.sender.device, data.entity.trim());
  for (const { type, data } of office)
    if (type === 'package.merged')
      for (const { device } of data.devices)
        if (!named.has(device)) named.set(device, named.get(data.sender.device) ?? '');
  const isOther = ([device, entity]: [string, string]) =>
    own !== '' && entity !== '' && entity.toLowerCase() !== own && !ours.includes(device);
  return new Map([...named].filter(isOther));
}

/** What another entity determined is none of our results; only that it closed the work goes on being so. */
function leaveOutOthers(partner: SlowPartner, others: ReadonlyMap<string, string>): void {
  const newest = resultOf(partner);
  const last = newest && ratingOf(partner);
  const entity = last ? others.get(last.device) : undefined;
  if (last && entity !== undefined) {
    partner.found = { entity, on: last.on };
    partner.closedElsewhere = closedOf(partner);
  }
  for (const assessment of partner.assessments) {
    const counts = ({ kind, device }: Determined) =>
      kind === 'self' || (!others.has(device) && partner.closedElsewhere === null);
    assessment.ledger = assessment.signed.filter(counts);
    assessment.decisions = assessment.decisions.filter(({ device }) => !others.has(device ?? ''));
  }
}

function step(partner: SlowPartner, { type, data, at, device }: Json): void {
  const assessment = partner.assessments.find(({ id }) => id === data.assessment) as SlowAssessment;
  const byId = <Row extends { id: string }>(rows: Row[]): Row => rows.find(({ id }) => id === data.id) as Row;
  switch (type) {
    case 'partner.edited':
      Object.assign(partner.fields, data.set);
      return;
    case 'partner.archived':
      partner.archived = true;
      return;
    case 'partner.restored':
      partner.archived = false;
      return;
    case 'partner.basis-recorded':
      partner.bases.push({ ...data, endedOn: null });
      partner.turns.push(at);
      return;
    case 'partner.basis-ended':
      byId(partner.bases).endedOn = data.on;
      partner.turns.push(at);
      return;
    case 'reliance.recorded':
      partner.relied.push({ ...data.result, id: data.id, endedOn: null, replaced: false });
      return;
    case 'reliance.ended':
      Object.assign(byId(partner.relied), { endedOn: data.on, replaced: data.assessment !== null });
      return;
    case 'assessment.started':
      partner.assessments.push({
        id: data.assessment,
        instrument: data.instrument,
        version: data.instrumentVersion,
        revises: data.revises?.assessment ?? null,
        cancelled: false,
        submitted: false,
        returned: false,
        entities: [...data.details.entities],
        self: plain(data.answers),
        review: plain(data.reviews),
        why: {},
        ledger: [],
        signed: [],
        decisions: [],
        consequences: [],
        extendedTo: null,
      });
      return;
    case 'assessment.answers-recorded':
      Object.assign(assessment.self, plain(data.answers));
      return;
    case 'assessment.reviews-recorded':
      Object.assign(assessment.review, plain(data.reviews));
      return;
    case 'assessment.difference-explained':
      assessment.why[data.standard] = data.difference?.code ?? null;
      return;
    case 'assessment.submitted':
    case 'assessment.determined': {
      const { kind, on, score } = data.determination;
      const signed = { kind, on, rating: score.rating, risk: score.risk, device };
      assessment.ledger.push(signed);
      assessment.signed.push(signed);
      if (kind === 'self') Object.assign(assessment, { submitted: true, returned: false });
      else partner.turns.push(at);
      return;
    }
    case 'assessment.returned':
      assessment.returned = true;
      return;
    case 'assessment.cancelled':
      assessment.cancelled = true;
      return;
    case 'assessment.decided': {
      const preliminary = assessment.ledger.findLast(({ kind }) => kind === 'preliminary');
      const { decision, on } = data.decision;
      assessment.decisions.push({
        kind: decision,
        on,
        low: preliminary?.risk === 'high',
        device: preliminary?.device ?? null,
      });
      partner.turns.push(at);
      return;
    }
    case 'assessment.consequence-recorded':
      assessment.consequences.push(data.consequence);
      partner.turns.push(at);
      return;
    case 'assessment.window-extended':
      assessment.extendedTo ??= data.extension.until;
      return;
    case 'evidence.added':
      partner.evidence.push({
        id: data.id,
        revises: data.revises,
        withdrawn: false,
        review: 'not-reviewed',
        expiresOn: data.fields.expiresOn,
        links: data.fields.links,
      });
      return;
    case 'evidence.edited':
      Object.assign(byId(partner.evidence), data.set);
      return;
    case 'evidence.reviewed':
      byId(partner.evidence).review = data.review.status;
      return;
    case 'evidence.withdrawn':
      byId(partner.evidence).withdrawn = true;
      return;
    case 'plan.action-added': {
      const { assessment: of, standard, dueOn } = data.fields;
      partner.actions.push({ id: data.id, assessment: of, standard, dueOn, addedOn: data.on, moves: [] });
      return;
    }
    case 'plan.action-edited':
      Object.assign(byId(partner.actions), data.set);
      return;
    case 'plan.action-moved':
      byId(partner.actions).moves.push(data.standing);
      return;
    case 'follow-up.added':
      partner.checks.push({
        id: data.id,
        on: data.activity.on,
        withdrawn: false,
        library: data.checkLibrary,
        results: data.activity.checks,
      });
      if (data.activity.trained)
        partner.trained.push({
          id: data.id,
          on: data.activity.on,
          withdrawn: false,
          ...data.activity.trained,
        });
      return;
    case 'follow-up.withdrawn':
      for (const record of partner.checks.filter(({ id }) => id === data.id)) record.withdrawn = true;
      for (const record of partner.trained.filter(({ id }) => id === data.id)) record.withdrawn = true;
      return;
    case 'agreement.added':
      partner.agreements.push({
        id: data.id,
        fields: { ...data.fields },
        withdrawn: false,
        elements: {},
        subs: [],
        exceptions: [],
      });
      return;
    case 'agreement.edited':
      Object.assign(byId(partner.agreements).fields, data.set);
      return;
    case 'agreement.withdrawn':
      byId(partner.agreements).withdrawn = true;
      return;
    case 'agreement.element-checked':
      if (data.check) byId(partner.agreements).elements[data.element] = data.check.state;
      else delete byId(partner.agreements).elements[data.element];
      return;
    case 'agreement.exception-recorded':
      byId(partner.agreements).exceptions.push({ gate: data.exception.gate, at });
      return;
    case 'sub-agreement.added':
    case 'sub-agreement.edited':
    case 'sub-agreement.withdrawn': {
      const subs = partner.agreements.find(({ id }) => id === data.agreement)?.subs ?? [];
      const own = subs.find(({ id }) => id === data.id);
      if (type === 'sub-agreement.added')
        subs.push({ id: data.id, fields: { ...data.fields }, withdrawn: false });
      else if (type === 'sub-agreement.edited') Object.assign(own?.fields, data.set);
      else if (own) own.withdrawn = true;
    }
  }
}

const plain = (answers: Json): Record<string, string | null> =>
  Object.fromEntries(Object.entries(answers).map(([standard, given]) => [standard, (given as Json).answer]));
