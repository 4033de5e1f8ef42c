/** What the bundler puts in: the entry of the kept program. */
declare module 'parkbrief:program' {
  import type { Program } from '../../publish/program.ts';
  export const addressesOf: Program['addressesOf'];
  export const hasAddress: Program['hasAddress'];
  export const render: Program['render'];
}
