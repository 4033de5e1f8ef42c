/** The maker of packages at the other end of a channel: each of its methods is a call by name. */
import type { PackageMaker } from './package-maker.ts';

/** A call of one of its methods. */
export interface PackageCall {
  readonly method: keyof PackageMaker;
  readonly args: readonly unknown[];
}

/** A maker whose answers another thread gives. */
export function callPackages(ask: (call: PackageCall) => Promise<unknown>): PackageMaker {
  const through =
    <Method extends keyof PackageMaker>(method: Method) =>
    (...args: Parameters<PackageMaker[Method]>) =>
      ask({ method, args }) as ReturnType<PackageMaker[Method]>;
  return {
    refusal: through('refusal'),
    start: through('start'),
    approve: through('approve'),
    zip: through('zip'),
    report: through('report'),
    drawings: through('drawings'),
    word: through('word'),
  };
}

/** Answers a call of the other thread. */
export function answerPackages(maker: PackageMaker, { args, method }: PackageCall): unknown {
  const answer = maker[method] as (...given: readonly unknown[]) => unknown;
  return answer(...args);
}
