import { buildGuideDocument } from '../../../shared/documents/guide/build-guide-document.ts';
import { guideOf } from '../../../shared/documents/guide/guide.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentName } from '../document-context.ts';
import { os } from '../implement.ts';

export const exportGuide = os.guide.export.handler(async ({ input: { language }, context: { session } }) => {
  const { ports } = session;
  const { programVersion } = ports;
  const [producedAt, today] = [ports.clock.now(), ports.clock.today()];
  const guide = buildGuideDocument({ language, programVersion, producedAt, today });
  const name = documentName([guideOf(language).title, programVersion], 'docx');
  return ok({ file: { name, bytes: await ports.writeWord(guide) } });
});
