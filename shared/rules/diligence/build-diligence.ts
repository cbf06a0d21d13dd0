import { foldForSearch } from '../../ground/words/fold.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import type { Person } from '../../record/journal/entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { DiligenceKind } from '../../record/shapes/diligence.ts';
import { type Diligence, isFlag, isGrave, readDiligence, stands, weighs } from './diligence-state.ts';
import type { Block, DiligenceOfRow, DiligenceView } from './diligence-view.ts';

/** Every fact of a partner as it is shown, newest first. */
export function buildDiligenceViews(file: PartnerFile): DiligenceView[] {
  return readDiligence(file)
    .map((each) => {
      const { id, recorded, escalation, resolution, override, withdrawn } = each;
      return {
        id,
        ...recorded.fact,
        recordedBy: recorded.by,
        recordedAt: recorded.at,
        escalation,
        resolution,
        override,
        withdrawn,
        isFlag: isFlag(recorded.fact),
        blocks: weighs(each) && stands(each) && override === null,
        alone: isAlone(each),
      };
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function isAlone({ recorded, resolution, override }: Diligence): boolean {
  const isRecorder = ({ by }: { readonly by: Person }) => {
    return foldForSearch(by.name) === foldForSearch(recorded.by.name);
  };
  const cleared = resolution?.outcome === 'cleared' ? [resolution] : [];
  return isGrave(recorded.fact) && [...cleared, ...(override ? [override] : [])].some(isRecorder);
}

/** The same in short, for the register. */
export function diligenceOfRow(file: PartnerFile): DiligenceOfRow {
  const standing = readDiligence(file).filter(stands);
  const flags = standing.filter(({ recorded }) => isFlag(recorded.fact));
  const screenings = latestByList(standing);
  return {
    blocks: standing.filter(weighs).map(blockOf),
    open: flags.filter(({ resolution }) => resolution === null).length,
    flags: flags.length,
    screenedOn:
      screenings
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    screening:
      (['match', 'possible-match', 'no-match'] as const).find((worst) =>
        screenings.some(({ value }) => value === worst),
      ) ?? null,
    coreValues: latest(standing, 'core-values') as DiligenceOfRow['coreValues'],
    disclosureScheme: latest(standing, 'disclosure-scheme') as DiligenceOfRow['disclosureScheme'],
    overridesOfOthers: overridesOfOthers(file),
  };
}

const blockOf = ({ id, recorded: { fact }, override }: Diligence): Block => ({
  id,
  kind: fact.kind === 'observation' ? 'red-flag' : 'sanctions-match',
  on: fact.on,
  overridden: override !== null,
});

/** The latest fact of a kind by its own date; of two of one day the later recorded. */
function latest(all: readonly Diligence[], kind: DiligenceKind): string | null {
  return (
    all
      .map(({ recorded }) => recorded.fact)
      .filter((fact) => fact.kind === kind)
      .reduce<Diligence['recorded']['fact'] | null>(
        (newest, next) => (newest && newest.on > next.on ? newest : next),
        null,
      )?.value ?? null
  );
}

function latestByList(all: readonly Diligence[]): readonly Diligence['recorded']['fact'][] {
  const byList = new Map<string, Diligence['recorded']['fact']>();
  for (const { recorded } of all) {
    const { fact } = recorded;
    if (fact.kind !== 'sanctions-screening' || fact.list === null) continue;
    const before = byList.get(fact.list);
    if (!before || before.on <= fact.on) byList.set(fact.list, fact);
  }
  return [...byList.values()];
}

/** Facts of another record, its headquarters', over which the work goes on here. */
function overridesOfOthers(file: PartnerFile): string[] {
  const prefix = 'diligence/';
  return Object.keys(file.registers)
    .filter((key) => key.startsWith(prefix) && key.endsWith('/overridden'))
    .map((key) => key.slice(prefix.length, -'/overridden'.length))
    .filter(
      (id) =>
        !Object.hasOwn(file.diligence, id) &&
        currentValue(file.registers, registerKeys.diligenceOverridden(id)) != null,
    );
}
