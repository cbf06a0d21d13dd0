import { openWorkerHub } from '../../../../main/adapters/hub/worker-hub.ts';
import { projectHub } from '../../../../main/core/hub/project-hub.ts';
import { hubTools } from '../../../../main/hosts/compose-hub.ts';

// A projector in a process of its own, to be killed in the midst of a fold: it says when it begins, and how far it came.
const [url = '', today = ''] = process.argv.slice(2);
const hub = await openWorkerHub(url);
process.stdout.write('begun\n');
const tools = { ...hubTools(), today };
await projectHub(hub, tools, { batch: 2, tell: (folded) => process.stdout.write(`${folded}\n`) });
await hub.close();
process.stdout.write('done\n');
