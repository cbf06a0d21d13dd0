import { useRef, useState } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';

/** A partner with which it did not work, and why, in a sentence. */
export interface LeftOut {
  readonly partner: PartnerRow;
  readonly why: string;
}

export interface EachPartner {
  /** How many were gone through; null before and after the work. */
  readonly done: number | null;
  /** Runs the work for one partner after the other; a reason says that it did not work. Gives those left out. */
  readonly run: (work: (partner: PartnerRow) => Promise<string | null>) => Promise<readonly LeftOut[]>;
  /** Stops before the next partner. */
  readonly stop: () => void;
}

/** Work on several partners, one after the other, that can be stopped between two of them. */
export function useEachPartner(partners: readonly PartnerRow[], stoppedWhy: string): EachPartner {
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  return {
    done,
    stop: () => {
      stopped.current = true;
    },
    run: async (work) => {
      stopped.current = false;
      const leftOut: LeftOut[] = [];
      for (const [index, partner] of partners.entries()) {
        setDone(index);
        const why = stopped.current ? stoppedWhy : await work(partner);
        if (why !== null) leftOut.push({ partner, why });
      }
      setDone(null);
      return leftOut;
    },
  };
}
