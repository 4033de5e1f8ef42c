/** Style of the last step: beside tables of comparison, what it has of its own. */
import { COMPARISON_STYLE } from '../../desk/diff/format-html.ts';

/** Rules that hold below an element alone: other steps have tables of their own. */
function below(parent: string, style: string): string {
  return style.replace(/([^{}]+)\{/g, (_, selectors: string) => {
    const scoped = selectors.split(',').map((selector) => `${parent} ${selector.trim()}`);
    return `\n${scoped.join(', ')} {`;
  });
}

/** What the step has. */
export const PACKAGE_STYLE = `${below('.package-sheet', COMPARISON_STYLE)}
.package-run { display: flex; flex-wrap: wrap; align-items: center; }
.package-run > * { margin: 4px 12px 4px 0; }
.package-run progress { width: 240px; height: 16px; }
.paper-frame { position: absolute; left: -10000px; top: 0; width: 590px; height: 850px; border: 0; visibility: hidden; }
.package-mark { display: inline-block; padding: 2px 12px; color: #fff; background: #8a1c16; }
.package-buttons button { margin: 4px 8px 4px 0; }
.package-sheet { margin: 16px 0; padding: 4px 16px 16px; border: 1px solid #d5dbe3; border-radius: 8px; }
.package-refused { white-space: pre-line; font-size: 16px; }
.package-paths { columns: 2; overflow-wrap: anywhere; font-size: 15px; }
@media (max-width: 700px) { .package-paths { columns: 1; } .package-buttons button { width: 100%; } }
`;
