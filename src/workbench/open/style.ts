/** Style of opening and saving. */
export const OPEN_STYLE = `
.drop-text { margin: 0 0 16px; font-size: 18px; }
.remembered { margin: 12px 0; }
.contents { border-collapse: collapse; margin: 8px 0; font-size: 16px; }
.contents td { text-align: right; }
.drafts { margin: 16px 0; padding: 8px 20px 16px; border: 1px solid #d9b35c; border-left: 6px solid #b45309; border-radius: 4px; background: #fff8e5; }
.panel .drafts h2 { margin-top: 8px; }
.draft { margin: 12px 0; }
.actions button { margin: 4px 8px 4px 0; }
`;
