import { useState } from 'react';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { host } from '../../client/host.ts';
import { ask, type Refusal } from '../session/requests.ts';

/** The office's Word letterhead that documents go into while a page is open. */
export interface LetterheadChoice {
  readonly file: FileContent | null;
  /** To be spread into a request: nothing where none was chosen. */
  readonly input: { readonly template?: FileContent };
  readonly choose: () => Promise<void>;
  readonly drop: () => void;
  readonly refusal: Refusal | null;
}

export function useLetterhead(): LetterheadChoice {
  const [file, setFile] = useState<FileContent | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    file,
    input: file ? { template: file } : {},
    choose: async () => {
      const picked = await ask(() => host.pickFile({ accept: ['.docx'] }));
      setRefusal(picked.ok ? null : picked.error);
      if (picked.ok && picked.value) setFile(picked.value);
    },
    drop: () => setFile(null),
    refusal,
  };
}
