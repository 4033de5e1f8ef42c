/** What the story of the demo has a firm be. */
export type Role =
  | 'above-scale'
  /** Dwarfs its industry: groups it is in can't be published. */
  | 'giant'
  /** Grew by 532.24 % and prepares its listing. */
  | 'high-growth'
  /** Grew by 260 % from a small base. */
  | 'rebound'
  /** Has filed for its listing. */
  | 'filed'
  /** Above scale on paper, standing still. */
  | 'stopped';

/** One invented firm. Whoever has a role is above scale. */
export interface Firm {
  readonly code: string;
  readonly shortName: string;
  readonly park: string;
  /** Code of its link in the chains table. */
  readonly link: string;
  readonly scale: 'large' | 'medium' | 'small' | 'micro';
  readonly role?: Role;
}

type Make = (
  code: string,
  shortName: string,
  link: string,
  scale: Firm['scale'],
  role?: Role,
) => Firm;

/** The firms of one park. */
export function firmsOf(park: string, list: (firm: Make) => readonly Firm[]): readonly Firm[] {
  return list((code, shortName, link, scale, role) => ({
    code,
    shortName,
    park,
    link,
    scale,
    ...(role === undefined ? {} : { role }),
  }));
}

/** Whether the firm is above scale (规上) now. */
export function isAboveScale(firm: Firm): boolean {
  return firm.role !== undefined;
}
