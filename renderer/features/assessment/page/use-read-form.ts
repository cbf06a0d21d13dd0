import { useState } from 'react';
import { useNavigate } from 'react-router';
import { host } from '../../../client/host.ts';
import { addToFormInbox } from '../../../components/files/form-inbox.ts';
import { formEndings } from '../../../components/files/picked-files.ts';
import { ask, type Refusal } from '../../../components/session/requests.ts';

/** Asks for a workbook that the partner sent back, and shows what it says on a page of its own. */
export function useReadForm(assessment: string): {
  readonly choose: () => Promise<void>;
  readonly refusal: Refusal | null;
} {
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    refusal,
    choose: async () => {
      const picked = await ask(() => host.pickFile({ accept: [...formEndings] }));
      setRefusal(picked.ok ? null : picked.error);
      if (!picked.ok || !picked.value) return;
      addToFormInbox([picked.value], assessment);
      void navigate('/forms');
    },
  };
}
