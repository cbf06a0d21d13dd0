import { clauseReference } from '../../../shared/content/packs/clause-versions.ts';
import type { ImportedPack } from '../../../shared/content/packs/pack.ts';
import { manifestFile, mostPackBytes, type PackContent } from '../../../shared/content/packs/pack.ts';
import { atTheTop, invalidPack, packTooLarge, readPack } from '../../../shared/content/packs/read-pack.ts';
import type { CaseDetailAnswers, FoundText } from '../../../shared/ground/guard/intake.ts';
import { settleIntake } from '../../../shared/ground/guard/settle-intake.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result, rulingOut } from '../../../shared/ground/result.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { buildClauseView } from '../../../shared/rules/clause/build-clause-view.ts';
import { effectiveLibrary } from '../../../shared/rules/clause/effective-library.ts';
import { checkPack } from '../../../shared/rules/packs/check-pack.ts';
import { checkParts } from '../../../shared/rules/packs/check-parts.ts';
import { contentsInUse } from '../../../shared/rules/packs/contents-in-use.ts';
import { findInPack } from '../../../shared/rules/packs/find-in-pack.ts';
import { importedPack } from '../../../shared/rules/packs/imported-pack.ts';
import { packHolds } from '../../../shared/rules/packs/pack-holds.ts';
import { changeWorkspace } from '../change.ts';
import { type Asked, inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PreparedDocument } from '../ports.ts';
import type { Session } from '../session.ts';
import { speakWithKept } from '../text/kept-words.ts';
import { contentOf, keptPacks } from './kept-packs.ts';
import { type GivenFile, packFiles } from './pack-files.ts';
import { renewRows, shippedContents } from './workspace-contents.ts';

export const importPack = os.content.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { session } = context;
    const given = await givenFiles(session, input);
    if (!given.ok) return given;
    const pack = readPack(packFiles(journal.store, given.value));
    if (!pack.ok) return pack;
    const document = journal.store.documents.prepare(
      await canonicalArchive(session, pack.value, given.value),
    );
    const imported = importedPack(pack.value, document.sha256, journal.clock.today());
    const known = loadWorkspaceFile(journal.store).packs.find(
      ({ id, version }) => id === imported.id && version === imported.version,
    );
    if (known)
      return keepAgain(context, journal, pack.value, {
        known,
        document,
        isDry: input.dryRun,
        language: input.language,
      });

    const kept = keptPacks(session, journal);
    const problems = [
      ...checkPack(pack.value, session.ports.clauses(), kept),
      ...checkParts(pack.value, shippedContents(session.ports), kept),
    ];
    if (problems.length > 0) return invalidPack(problems);
    const caseDetail = findInPack(pack.value);
    const reasons = input.dryRun ? ok([]) : reasonsFor(caseDetail, input.caseDetail, imported.name);
    if (!reasons.ok) return reasons;
    const packs = [...kept, { imported, content: pack.value }];
    const taken = changeWorkspace(
      { ...context, journal },
      () => ok(imported),
      () =>
        ok(
          input.dryRun
            ? {}
            : {
                workspace: [
                  draftEntry('content.imported', { pack: imported }),
                  ...draftKept(imported, reasons.value),
                ],
                keep: () => document.keep(),
              },
        ),
      () => ({
        pack: imported,
        clauses: viewsOf(session, journal, imported, packs),
        holds: holdsOf(session, packs, pack.value, input.language),
        imported: !input.dryRun,
        caseDetail: input.dryRun ? [...caseDetail] : [],
      }),
    );
    // Documents that are written from now on have the words of the pack.
    speakWithKept(session, journal);
    return taken;
  }),
);

type Kept = { readonly place: string; readonly reason: string };

/** A pack is kept to the byte, as its hashes say: each text found needs the reason why it is kept, or the pack is not taken in. */
function reasonsFor(
  found: readonly FoundText[],
  given: Pick<CaseDetailAnswers, 'answers'> | undefined,
  name: string,
): Result<readonly Kept[], 'CASE_DETAIL_UNDECIDED' | 'INPUT_INVALID'> {
  const settled = settleIntake(found, { given, fileName: name, keepsFile: false });
  if (!settled.ok) return rulingOut(settled, 'CASE_DETAIL_FILE_UNDECIDED');
  const { instead, answers } = settled.value;
  const altered = [...instead.keys()][0];
  if (altered !== undefined)
    return refuse('INPUT_INVALID', {
      problem: `caseDetail: “${altered}” can be kept with a reason only, since a pack is taken in as its publisher made it`,
    });
  return ok(answers.map(({ place, reason }) => ({ place, reason: reason ?? '' })));
}

function draftKept({ id, version, on }: ImportedPack, kept: readonly Kept[]) {
  if (kept.length === 0) return [];
  return [draftEntry('content.intake-answered', { pack: id, version, on, kept: [...kept] })];
}

/** The files that were handed over: of a folder as they are, of an archive unpacked. */
async function givenFiles(
  session: Session,
  {
    file,
    files,
  }: { readonly file?: FileContent | undefined; readonly files?: readonly FileContent[] | undefined },
): Promise<Result<GivenFile[], 'DOCUMENT_TOO_LARGE' | 'PACK_UNREADABLE' | 'INPUT_INVALID'>> {
  if (file && !files) return session.ports.unpackArchive(file);
  if (files && !file) {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > mostPackBytes) return packTooLarge(files[0]?.name ?? '');
    return ok(files.map(({ name, bytes }) => ({ path: name, bytes })));
  }
  return refuse('INPUT_INVALID', { problem: 'give either `file`, a .zip, or `files`, those of a folder' });
}

/** Of no meaning: one date in every archive, so that one pack has one hash wherever and whenever it is taken in. */
const archiveDate = '2000-01-01T00:00:00.000Z';

/** The pack as it is kept: manifest first, then its files in the order of their names, and nothing else. */
function canonicalArchive(
  session: Session,
  { manifest }: PackContent,
  given: readonly GivenFile[],
): Promise<Uint8Array> {
  const files = new Map(atTheTop(given).map(({ path, bytes }) => [path, bytes]));
  const paths = [manifestFile, ...manifest.files.map(({ path }) => path).sort()];
  const parts = paths.map((path) => ({ path, bytes: files.get(path) ?? new Uint8Array() }));
  return session.ports.writeZip(parts, archiveDate);
}

/** A pack that is known changes nothing, unless its file got lost: then the same file is put back. */
function keepAgain(
  { session }: Asked,
  journal: Journal,
  content: PackContent,
  {
    known,
    document,
    isDry,
    language,
  }: {
    readonly known: ImportedPack;
    readonly document: PreparedDocument;
    readonly isDry: boolean;
    readonly language: string;
  },
) {
  const isSame = known.sha256 === document.sha256;
  if (!isSame || contentOf(session, journal.store, known) !== null)
    return refuse('PACK_KNOWN', { pack: known.name, version: known.version, on: known.on });
  const holds = () => packHolds(content, journal.contents.now(), language);
  if (isDry) return ok({ pack: known, clauses: [], holds: holds(), imported: false, caseDetail: [] });
  document.keep();
  renewRows(journal);
  session.savedAt = journal.clock.now();
  session.emit({ type: 'workspace.changed' });
  return ok({
    pack: known,
    clauses: viewsOf(session, journal, known, keptPacks(session, journal)),
    holds: holds(),
    imported: true,
    caseDetail: [],
  });
}

/** What a pack holds beside clauses, as it stands once it was taken in; nothing of it is approved yet. */
function holdsOf(
  { ports }: Session,
  packs: ReturnType<typeof keptPacks>,
  content: PackContent,
  language: string,
) {
  return packHolds(content, contentsInUse(shippedContents(ports), packs, [], null), language);
}

/** The clauses that a pack brings or translates, as they stand with it. */
function viewsOf(
  session: Session,
  journal: Journal,
  { clauses }: ImportedPack,
  packs: ReturnType<typeof keptPacks>,
) {
  const { clauseApprovals } = loadWorkspaceFile(journal.store);
  const library = effectiveLibrary(session.ports.clauses(), packs, clauseApprovals, journal.store.sha256);
  const references = new Set(clauses.map(({ clause, version }) => clauseReference(clause, version)));
  return library.versions
    .filter(({ reference }) => references.has(reference))
    .map((version) => buildClauseView(library, version, 'en'));
}
