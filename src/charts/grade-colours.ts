import type { GradeKey } from '../model/evaluation.ts';
import type { Theme } from './theme.ts';

/** Fill and the colour of text on it; letters always stand with the colour. */
export interface GradeColour {
  readonly fill: string;
  readonly text: string;
}

const LIGHT: Readonly<Record<GradeKey, GradeColour>> = {
  A: { fill: '#0b5f5b', text: '#ffffff' },
  B: { fill: '#7cc0bb', text: '#10211f' },
  C: { fill: '#f0c48a', text: '#2b1b05' },
  D: { fill: '#a2480a', text: '#ffffff' },
  T: { fill: '#dfe3e9', text: '#1a2433' },
};

/** The same order of dark and pale as on light ground: who turns the ground over reads on. */
const DARK: Readonly<Record<GradeKey, GradeColour>> = {
  A: { fill: '#0f7d76', text: '#ffffff' },
  B: { fill: '#8fd3cd', text: '#10211f' },
  C: { fill: '#f0c48a', text: '#2b1b05' },
  D: { fill: '#bf5410', text: '#ffffff' },
  T: { fill: '#39465c', text: '#f1f4f9' },
};

/** The colours of grades A–D and T in a theme. */
export function gradeColours(theme: Theme): Readonly<Record<GradeKey, GradeColour>> {
  return theme.name === 'dark' ? DARK : LIGHT;
}
