import type { DiagnosticCode } from './codes.ts';
import type { Severity } from './diagnostic.ts';

/** A finding about a place in a text of `content/`. */
export interface TextRemark extends PlaceRemark {
  /** `content/report/2026-06.mdx`. */
  readonly file: string;
}

/** A finding about a place in a text whose file is known elsewhere. */
export interface PlaceRemark {
  readonly severity: Severity;
  /** Of what staff may acknowledge in `acknowledged.csv`. */
  readonly code?: DiagnosticCode;
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  /** What is wrong, in Chinese, with full stops. */
  readonly problem: string;
  /** The binding to write instead: `<Value indicator="主营业务收入" />`. */
  readonly binding?: string;
}

/** What is wrong, what to write instead, and the code by which it is acknowledged. */
export function formatRemark({ binding, code, problem }: PlaceRemark): string {
  const instead = binding === undefined ? '' : `请改成 ${binding}。`;
  return `${problem}${instead}${code === undefined ? '' : `（${code}）`}`;
}
