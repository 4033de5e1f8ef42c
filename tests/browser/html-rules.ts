/** html-validate: its recommended rules, each exception with its reason. */
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes `<meta …>` and keeps `<path …/>` as charts draw them: both are valid.
    'void-style': 'off',
    // Every file comes from the site itself, and from a disk a browser refuses files with a digest.
    'require-sri': 'off',
    // The length of a title follows from the site's name, which is data.
    'long-title': 'off',
  },
};
