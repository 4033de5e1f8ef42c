/** The second thread of run-program.ts: takes pages until none is left and tells which one failed. */
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../data/handover.ts';
import { openProgram } from './open-program.ts';
import { type Share, writeShare } from './run-program.ts';

const { checked, next, out, program } = workerData as Share;
handOver(checked);
parentPort?.postMessage(await writeShare(await openProgram(program, out), next));
