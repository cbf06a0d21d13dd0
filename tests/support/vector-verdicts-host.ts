/** Judges the vectors where it is run, in a thread or as a program, and tells the verdicts. */
import { parentPort, workerData } from 'node:worker_threads';
import { judgeAgeFiles, judgeSignatures } from './vector-verdicts.ts';

const folder = typeof workerData === 'string' ? workerData : (process.argv[2] ?? '');
const { answers, wrong } = await judgeAgeFiles(folder, 'quick');
const told = { ed25519: judgeSignatures(folder), age: answers, wrong };
if (parentPort) parentPort.postMessage(told);
else process.stdout.write(JSON.stringify(told));
