import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Words of the vendor-master extract. Labels of capacity and risk are the vendor master's own and are in no language. */
export const vendorMasterWords = readWords(
  'vendor-master',
  {
    type: {
      relied: ['entity'],
    },
  },
  { en, fr, es, ar, ru, zh },
);
export type VendorMasterText = (typeof vendorMasterWords)['en'];
