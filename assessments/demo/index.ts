import office from './office.json' with { type: 'json' };
import americas from './partners/americas.json' with { type: 'json' };
import arabStates from './partners/arab-states.json' with { type: 'json' };
import asia from './partners/asia.json' with { type: 'json' };
import easternAndSouthernAfrica from './partners/eastern-and-southern-africa.json' with { type: 'json' };
import europeAndCentralAsia from './partners/europe-and-central-asia.json' with { type: 'json' };
import fromTheSampleLists from './partners/from-the-sample-lists.json' with { type: 'json' };
import fromTheSamples from './partners/from-the-samples.json' with { type: 'json' };
import reliefBridge from './partners/relief-bridge.json' with { type: 'json' };
import westernAndCentralAfrica from './partners/western-and-central-africa.json' with { type: 'json' };
import ar from './text.ar.json' with { type: 'json' };
import en from './text.en.json' with { type: 'json' };
import es from './text.es.json' with { type: 'json' };
import fr from './text.fr.json' with { type: 'json' };
import ru from './text.ru.json' with { type: 'json' };
import zh from './text.zh.json' with { type: 'json' };

/**
 * The demonstration as its files hold it: `main/core/demo/stories/load-demo.ts` turns it into stories. It stands apart
 * from `assessments/index.ts`, since it is read only when a demo is made. Partners are listed as an office would.
 */
export const demoContent = {
  place: 'demo',
  office: office as unknown,
  partners: {
    'partners/from-the-samples.json': fromTheSamples,
    'partners/from-the-sample-lists.json': fromTheSampleLists,
    'partners/relief-bridge.json': reliefBridge,
    'partners/eastern-and-southern-africa.json': easternAndSouthernAfrica,
    'partners/western-and-central-africa.json': westernAndCentralAfrica,
    'partners/arab-states.json': arabStates,
    'partners/americas.json': americas,
    'partners/europe-and-central-asia.json': europeAndCentralAsia,
    'partners/asia.json': asia,
  } as Readonly<Record<string, unknown>>,
  texts: {
    'text.en.json': en,
    'text.fr.json': fr,
    'text.es.json': es,
    'text.ar.json': ar,
    'text.ru.json': ru,
    'text.zh.json': zh,
  } as Readonly<Record<string, unknown>>,
};
