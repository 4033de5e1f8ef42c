/** Style of the printable report: one file that must look right on paper and without a server. */
export const REPORT_STYLE = `
body { margin: 0 auto; padding: 24px; max-width: 1120px; color: #1a1a1a; background: #fff;
  font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { margin: 0; font-size: 28px; }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 2px solid #1a1a1a; font-size: 20px; }
p { margin: 8px 0; }
.counts { font-size: 18px; font-weight: bold; }
.quiet { color: #595959; }
.excerpt { margin: 20px 0 28px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; line-height: 1.4; }
th, td { padding: 4px 8px; border: 1px solid #c4c4c4; text-align: left; vertical-align: top;
  font-weight: normal; white-space: pre-wrap; }
td { min-width: 48px; max-width: 260px; overflow-wrap: break-word; }
td.text { min-width: 480px; max-width: 960px; font-size: 15px; line-height: 1.7; }
mark { padding: 0 2px; color: inherit; }
.letter, .row { color: #595959; background: #f2f2f2; text-align: center; }
.header td { background: #f7f7f7; font-weight: bold; }
.gap { border-left: 4px double #8c8c8c; }
.error { background: #fde3e0; outline: 2px solid #b3261e; outline-offset: -2px; }
.warning { background: #fff1cc; outline: 2px solid #8a5a00; outline-offset: -2px; }
.note { background: #e6f0fa; outline: 2px solid #1f5c99; outline-offset: -2px; }
sup { padding-left: 2px; font-weight: bold; line-height: 0; }
ol, ul { margin: 8px 0 0; padding-left: 28px; }
li { margin: 4px 0; }
.kind { padding: 0 6px; border: 1px solid; font-size: 14px; }
code { color: #595959; font: 14px Consolas, Menlo, monospace; }
.kind-error { color: #b3261e; } .kind-warning { color: #8a5a00; } .kind-note { color: #1f5c99; }
@page { size: A4 landscape; margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; -webkit-print-color-adjust: exact;
    print-color-adjust: exact; }
  table { font-size: 9pt; }
  h2, tr { break-after: avoid; break-inside: avoid; }
  .scroll { overflow: visible; }
}
`;
