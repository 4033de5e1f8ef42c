/** What pages tell the components they render. */
declare namespace App {
  interface Locals {
    /** The period a deck speaks of, as its text says it; the latest when it says none. */
    deckPeriod?: string | undefined;
  }
}
