import { asArchive, asFolder, ownClausePack, translationPack } from '../../../support/build-pack.ts';
import { head } from '../../../support/desk.ts';
import { para, wordFile } from '../../../support/word-file.ts';
import type { Cases } from './cases.ts';
import { large } from './lists.ts';
import { later, nowhere, reason, text } from './words.ts';

const unknown = { clause: nowhere };

export const clause: Cases<'clause'> = {
  list: { works: () => ({}), refuses: {} },
  get: { works: () => ({ clause: 'reporting' }), refuses: { CLAUSE_NOT_FOUND: unknown } },
  approve: {
    works: () => ({ clause: 'training@1.0.0', approver: head }),
    refuses: {
      CLAUSE_NOT_FOUND: unknown,
      CLAUSE_APPROVED_ALREADY: ({ clause: approved }) => ({ clause: approved }),
      FUTURE_DATE: { on: later },
    },
  },
  withdrawApproval: {
    works: ({ clause: approved }) => ({ clause: approved, reason }),
    refuses: { CLAUSE_NOT_FOUND: unknown, CLAUSE_NOT_APPROVED: { clause: 'training@1.0.0' } },
  },
  check: {
    works: ({ annexed, annexFile }) => ({
      agreement: annexed,
      file: { name: 'returned.docx', bytes: annexFile },
      recordElements: true,
    }),
    refuses: {
      AGREEMENT_NOT_FOUND: { agreement: nowhere },
      SUB_AGREEMENT_NOT_FOUND: { subAgreement: nowhere },
      ANNEX_NOT_FOUND: { annex: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ agreement: gone.agreement }),
      CONTRACT_NOT_WORD: { file: text('returned.docx', 'Dear office') },
      CONTRACT_WITHOUT_CLAUSES: {
        file: { name: 'returned.docx', bytes: wordFile(para('A fictional letter.')) },
      },
      DOCUMENT_TOO_LARGE: { file: large('returned.docx') },
    },
  },
  exportComparison: {
    works: ({ checked }) => ({ agreement: checked }),
    refuses: {
      AGREEMENT_NOT_FOUND: { agreement: nowhere },
      SUB_AGREEMENT_NOT_FOUND: { subAgreement: nowhere },
      CHECK_NOT_FOUND: ({ whole }) => ({ agreement: whole.agreement }),
    },
  },
};

const own = { id: 'another-pack' };

export const content: Cases<'content'> = {
  list: { works: () => ({}), refuses: {} },
  listTerms: { works: () => ({}), refuses: {} },
  import: {
    works: () => ({ file: asArchive(translationPack()) }),
    refuses: {
      PACK_UNREADABLE: { file: text('pack.zip', 'no archive') },
      PACK_INVALID: { file: asArchive(ownClausePack('Other words.', own)) },
      PACK_HASH_WRONG: () => {
        const pack = ownClausePack('Other words.', own);
        return { file: asArchive({ ...pack, 'text.en.json': '{}' }) };
      },
      CASE_DETAIL_UNDECIDED: {
        file: asArchive(translationPack({ id: 'telling-pack', name: 'A guard raped a girl.' })),
      },
      PACK_KNOWN: () => ({ file: undefined, files: asFolder(ownClausePack()) }),
      DOCUMENT_TOO_LARGE: { file: { name: 'pack.zip', bytes: new Uint8Array(17 * 1024 * 1024) } },
    },
  },
};
