import { type ElementId, elementIds, type SetId, setIds } from '../../content/clause/clause.ts';
import { compareVersions } from '../../content/files/versions.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type {
  AnnexClause,
  AnnexRecord,
  ContractCheck,
  RegisteredContract,
} from '../../record/shapes/agreement.ts';
import type { EffectiveLibrary } from '../clause/effective-library.ts';
import { type Agreement, contractWithdrawn } from './agreement-state.ts';
import type { AgreementRow } from './agreement-view.ts';
import type { ClauseBehind, ElementState, Overview } from './overview-view.ts';
import { readSubAgreements, type SubAgreement } from './sub-agreement-state.ts';
import { annexesFor } from './sub-annexes.ts';

type Library = Pick<EffectiveLibrary, 'inUse'>;

/** What the overview knows of one agreement. */
export interface AgreementFacts {
  readonly row: AgreementRow;
  readonly states: Readonly<Record<ElementId, ElementState>>;
  /** The newest final annex; null where none was made. */
  readonly annex: AnnexRecord | null;
  /** Its clauses whose words are not in use today. */
  readonly behind: readonly ClauseBehind[];
  readonly contracts: readonly RegisteredContract[];
  readonly checks: readonly ContractCheck[];
  readonly subAgreements: readonly SubAgreement[];
}

/** Reads one agreement for the overview, its newest annex held against the library as it stands. */
export function agreementFacts(
  file: PartnerFile,
  { id, record, elements }: Agreement,
  row: AgreementRow,
  library: Library,
): AgreementFacts {
  const subAgreements = readSubAgreements(file, id);
  // What a sub-contractor signs is no text of this agreement.
  const annexes = record.annexes.map(({ fact }) => fact);
  const annex = annexesFor(annexes, subAgreements, null).at(-1) ?? null;
  const states = elementIds.map((element) => [element, elements[element]?.state ?? 'unchecked'] as const);
  return {
    row,
    states: Object.fromEntries(states) as Record<ElementId, ElementState>,
    annex,
    behind: (annex?.clauses ?? []).flatMap((clause) => clauseBehind(clause, library) ?? []),
    contracts: record.contracts
      .map(({ fact }) => fact)
      .filter((contract) => contractWithdrawn(file, id, contract.id) === null),
    checks: record.checks.map(({ fact }) => fact),
    subAgreements,
  };
}

/**
 * A clause of an annex whose words are not those that a new annex would take: another version is in use, or none, or
 * the same version with other words in a language of the annex. Null where they are the same.
 */
export function clauseBehind(
  { clause, version, variant, hashes }: Pick<AnnexClause, 'clause' | 'version' | 'variant' | 'hashes'>,
  { inUse }: Library,
): ClauseBehind | null {
  const current = inUse.get(clause);
  if (!current) return { clause, version, now: null };
  const now = current.definition.version;
  const hasOtherWords = Object.entries(hashes).some(
    ([language, hash]) => current.hashes[`${language}/${variant}`] !== hash,
  );
  return now === version && !hasOtherWords ? null : { clause, version, now };
}

/** Sums up all agreements. */
export function buildOverview(all: readonly AgreementFacts[], library: Library): Overview {
  return {
    total: all.length,
    elements: elementIds.map((element) => {
      const of = (state: ElementState) => all.filter(({ states }) => states[element] === state).length;
      return {
        element,
        present: of('present'),
        changed: of('changed'),
        absent: of('absent'),
        notApplicable: of('not-applicable'),
        unchecked: of('unchecked'),
      };
    }),
    withoutAnnex: all.filter(({ annex }) => annex === null).length,
    sets: setIds.flatMap((set) => {
      const having = all.filter(({ annex }) => annex?.set === set);
      const behind = having.filter((each) => each.behind.length > 0).length;
      return having.length === 0 ? [] : [{ set, agreements: having.length, behind }];
    }),
    clauses: clauseCounts(all, library),
    leftBehind: all.flatMap(({ row, annex, behind }) =>
      annex === null || behind.length === 0
        ? []
        : [{ ...nameOf(row), annex: annex.reference, set: annex.set, clauses: [...behind] }],
    ),
    notMachineChecked: all.flatMap(({ row, contracts }) =>
      contracts.length === 0 ? [] : [{ ...nameOf(row), contracts: contracts.length }],
    ),
    subAgreements: {
      active: all.reduce((sum, { row }) => sum + row.subAgreements.active, 0),
      gaps: all.reduce((sum, { row }) => sum + row.subAgreements.gaps, 0),
    },
  };
}

const nameOf = ({ id, reference, partner }: AgreementRow) => ({ id, reference, partner: partner.name });

interface Counted {
  readonly set: SetId;
  readonly clause: string;
  readonly version: string;
  agreements: number;
  behind: number;
}

function clauseCounts(all: readonly AgreementFacts[], { inUse }: Library): Overview['clauses'] {
  const counted = new Map<string, Counted>();
  for (const { annex, behind } of all) {
    if (annex === null) continue;
    const { set } = annex;
    for (const { clause, version } of annex.clauses) {
      const key = [set, clause, version].join('\n');
      const line = counted.get(key) ?? { set, clause, version, agreements: 0, behind: 0 };
      line.agreements += 1;
      if (behind.some((each) => each.clause === clause)) line.behind += 1;
      counted.set(key, line);
    }
  }
  // Sets and clauses as the library orders them, what is out of use at the end, the newest version first.
  const order = [...inUse.keys()];
  const placeOf = (clause: string) => (order.includes(clause) ? order.indexOf(clause) : order.length);
  return [...counted.values()]
    .sort(
      (a, b) =>
        setIds.indexOf(a.set) - setIds.indexOf(b.set) ||
        placeOf(a.clause) - placeOf(b.clause) ||
        (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0) ||
        compareVersions(b.version, a.version),
    )
    .map((line) => ({ ...line, now: inUse.get(line.clause)?.definition.version ?? null }));
}
