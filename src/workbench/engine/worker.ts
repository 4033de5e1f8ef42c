/** What a worker of the page runs: it leads, or it makes pages for the one that leads. */
import '../old-browser.ts';
import { answerCalls } from './call.ts';
import { lead } from './lead.ts';
import { pageMaker } from './page-maker.ts';
import { loadProgram } from './program.ts';

/** The first message of a worker. */
export type Role =
  { readonly role: 'lead' } | { readonly role: 'pages'; readonly port: MessagePort };

/** The global of a worker, which the types of pages don't know. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

scope.onmessage = ({ data }: MessageEvent<Role>) => {
  if (data.role === 'pages') answerCalls(data.port, pageMaker(loadProgram));
  else answerCalls(scope, lead(loadProgram));
};
