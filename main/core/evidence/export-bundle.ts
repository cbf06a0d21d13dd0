import { type Bundle, buildBundle } from '../../../shared/documents/bundle/build-bundle.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { documentContext, documentName } from '../document-context.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { viewEvidence } from './change.ts';

/** All documents together, in bytes: the archive is made in memory. */
const largestBundle = 1024 * 1024 * 1024;
const mebibyte = 1024 * 1024;

export const exportBundle = os.evidence.exportBundle.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const { reference } = assessment.record.started.fact;
    const name = partnerField(file, 'name');
    const { files, index } = buildBundle({
      ...documentContext(session, journal, input.language),
      assessment: { id: assessment.id, reference },
      partner: { name, reference: file.reference },
      instrument: assessment.instrument,
      evidence: viewEvidence(journal, file),
      notShown: standingOf(file, journal.instruments).notShown,
    });
    const size = files.reduce((sum, each) => sum + each.file.size, 0);
    if (size > largestBundle)
      return refuse('EVIDENCE_BUNDLE_TOO_LARGE', {
        assessment: reference,
        size: Math.ceil(size / mebibyte),
        limit: largestBundle / mebibyte,
      });
    const contents = readContents(journal, files);
    if (typeof contents === 'string') return refuse('EVIDENCE_MISSING', { file: contents });
    const sheet = await session.ports.writeRegisterExcel(index);
    const parts = [
      { path: 'index.xlsx', bytes: sheet },
      ...files.map((each) => ({
        path: each.path,
        bytes: contents.get(each.file.sha256) ?? new Uint8Array(),
      })),
    ];
    const bytes = await session.ports.writeZip(parts, journal.clock.now());
    return ok({ file: { name: documentName(['Evidence', reference, name], 'zip'), bytes } });
  }),
);

/** Each content once, however many folders it goes into; the name of the first file that can't be read. */
function readContents(journal: Journal, files: Bundle['files']): Map<string, Uint8Array> | string {
  const contents = new Map<string, Uint8Array>();
  for (const { file } of files) {
    if (contents.has(file.sha256)) continue;
    const bytes = journal.store.documents.read(file.sha256);
    if (bytes === null) return file.name;
    contents.set(file.sha256, bytes);
  }
  return contents;
}
