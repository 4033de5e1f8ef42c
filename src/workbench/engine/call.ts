/** Calls between threads: a request with a number, an answer with the same, and word of how far it has come. */

/** What a thread answers: a function for each verb. */
export type Handlers = Readonly<
  Record<string, (given: never, onProgress: (done: number, all: number) => void) => unknown>
>;

/** Where messages go and come from: a worker, the global of one, a port. */
interface Channel {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Request {
  readonly id: number;
  readonly verb: string;
  readonly given: unknown;
}

interface Answer {
  readonly id: number;
  readonly progress?: readonly [done: number, all: number];
  readonly result?: unknown;
  readonly fault?: SentFault;
}

/** An error as it is sent: other threads know no classes. */
interface SentFault {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** A result whose bytes the caller may have: they are handed over, not copied. */
export class Handover<Result> {
  readonly result: Result;
  readonly transfer: readonly Transferable[];

  constructor(result: Result, transfer: readonly Transferable[]) {
    this.result = result;
    this.transfer = transfer;
  }
}

function sentFault(error: unknown): SentFault {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined };
  const { message, name, stack } = error;
  return { name, message, stack };
}

function receivedFault({ message, name, stack }: SentFault): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** Answers what comes through a channel. */
export function answerCalls(channel: Channel, handlers: Handlers): void {
  const send = (answer: Answer, transfer: readonly Transferable[] = []): void =>
    channel.postMessage(answer, [...transfer]);
  channel.onmessage = ({ data }: MessageEvent) => {
    const { given, id, verb } = data as Request;
    const onProgress = (done: number, all: number): void => send({ id, progress: [done, all] });
    // Also what is thrown before anything is waited for is an answer.
    Promise.resolve()
      .then(() => {
        const handle = handlers[verb];
        if (handle === undefined) throw new Error(`no such verb: ${verb}`);
        return handle(given as never, onProgress);
      })
      .then(
        (result) =>
          result instanceof Handover
            ? send({ id, result: result.result }, result.transfer)
            : send({ id, result }),
        (error: unknown) => send({ id, fault: sentFault(error) }),
      )
      // What cannot be sent is a fault of the program; whoever waits must hear of it.
      .catch((error: unknown) => send({ id, fault: sentFault(error) }));
  };
}

/** How a call is made. */
export interface CallOptions {
  readonly transfer?: readonly Transferable[];
  onProgress?(done: number, all: number): void;
}

/** Asks the thread at the other end. */
export type Call = (verb: string, given?: unknown, options?: CallOptions) => Promise<unknown>;

/** The thread at the other end of a channel. */
export interface Caller {
  readonly call: Call;
  /** Ends every call that has no answer yet. */
  fail(error: Error): void;
}

/** Calls through a channel. */
export function openCalls(channel: Channel): Caller {
  interface Waiting {
    resolve(result: unknown): void;
    reject(error: Error): void;
    readonly onProgress?: CallOptions['onProgress'];
  }
  const waiting = new Map<number, Waiting>();
  let last = 0;
  channel.onmessage = ({ data }: MessageEvent) => {
    const { fault, id, progress, result } = data as Answer;
    const call = waiting.get(id);
    if (call === undefined) return;
    if (progress !== undefined) return void call.onProgress?.(...progress);
    waiting.delete(id);
    if (fault === undefined) call.resolve(result);
    else call.reject(receivedFault(fault));
  };
  return {
    call: (verb, given, { onProgress, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject, onProgress });
        channel.postMessage({ id: last, verb, given }, [...transfer]);
      }),
    fail(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
