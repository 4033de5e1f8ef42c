/** Style of findings. */
export const CHECK_STYLE = `
.import { margin-top: 40px; border-top: 1px solid #d5dbe3; }
.scope { margin: 16px 0; padding: 12px 16px; background: #f4f6f9; border-left: 6px solid #123f73; }
.panel .scope h3 { margin: 0; }
.files { width: 100%; font-size: 15px; } .files td { max-width: none; vertical-align: middle; }
.files th { vertical-align: middle; } .files th[scope="col"] { background: #f2f2f2; font-weight: bold; }
.files button { padding: 4px 12px; margin: 2px 4px 2px 0; }
.result-bad { color: #b3261e; font-weight: bold; } .result-unsure { color: #7a4a00; font-weight: bold; }
.result-good { color: #0b5a51; }
@media (max-width: 600px) { .files button { width: 100%; } }
`;
