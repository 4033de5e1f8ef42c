/** What the bundler puts in: the entry of the kept program. */
declare module 'parkbrief:program' {
  import type { Program } from '../../publish/program.ts';
  export const addressesOf: Program['addressesOf'];
  export const render: Program['render'];
}
